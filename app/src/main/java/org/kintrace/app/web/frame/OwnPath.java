package org.kintrace.app.web.frame;

import java.util.regex.Pattern;

/** A path that came back from a browser and may be followed. */
public final class OwnPath {

    /** Letters, digits and the few marks our own paths have: nothing that could name another host or a header. */
    private static final Pattern OURS = Pattern.compile("/(?!/)[A-Za-z0-9/_.-]*");

    private OwnPath() {}

    /** The path if it is one of ours, else the first page. */
    public static String of(String path) {
        return OURS.matcher(path).matches() && !path.contains("..") ? path : "/";
    }
}
