package org.kintrace.app.web.access;

import org.springframework.security.web.authentication.logout.LogoutHandler;

/** What signing out does besides ending the session. */
public final class SignOut {

    private SignOut() {}

    /** The browser forgets pages, cookies and what scripts stored. */
    public static LogoutHandler clearingTheBrowser() {
        return (_, response, _) -> response.setHeader("Clear-Site-Data", "\"cache\", \"cookies\", \"storage\"");
    }
}
