package org.kintrace.app.web.frame;

import java.util.regex.Pattern;

/** Puts what somebody wrote into a sentence of ours so that neither turns the other round. */
public final class Isolated {

    /** First strong isolate and its end: a name between them leaves the order of the words around it alone. */
    private static final String FIRST_STRONG = "\u2068";
    private static final String END = "\u2069";

    /** Signs that turn or isolate text by themselves; one of them inside would end our isolation early. */
    private static final Pattern TURNING = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    private Isolated() {}

    /** The text between isolating signs; turning signs of its own are not shown, they stay on record. */
    public static String text(String written) {
        return FIRST_STRONG + TURNING.matcher(written).replaceAll("") + END;
    }
}
