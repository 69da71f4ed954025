package org.kintrace.app.web.frame;

import java.security.Principal;

/**
 * Who reads a page.
 *
 * @param accountId whose acts these are
 * @param name what colleagues call the account
 */
public record Reader(String accountId, String name) implements Principal {

    @Override
    public String getName() {
        return accountId;
    }

    /** An id only: this may end in a message. */
    @Override
    public String toString() {
        return "Reader " + accountId;
    }
}
