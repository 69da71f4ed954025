package org.kintrace.app.web.frame;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** There is no such thing, or this reader may not see it: one answer for both. */
@ResponseStatus(HttpStatus.NOT_FOUND)
public final class NothingHereException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public NothingHereException() {
        super("nothing here");
    }
}
