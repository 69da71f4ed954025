package org.kintrace.app.work.incoming;

import java.io.IOException;

/** A file has more bytes than a list may have; nothing of it was kept. */
public final class TooLargeException extends IOException {

    private static final long serialVersionUID = 1L;

    public TooLargeException() {
        super("the file has more than " + IncomingLists.MOST_BYTES + " bytes");
    }
}
