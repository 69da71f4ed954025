package org.kintrace.app.web.frame;

import java.util.ArrayList;
import java.util.List;

/**
 * A fault of ours while a page was made.
 *
 * @param id shown to the reader
 */
public record Fault(String id, Throwable thrown) {

    /** Kinds and places in the program only: messages of libraries may quote what somebody typed. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Throwable cause = thrown; cause != null && lines.size() < 200; cause = cause.getCause()) {
            lines.add(cause.getClass().getName());
            for (StackTraceElement element : cause.getStackTrace()) {
                lines.add("    at " + element);
            }
        }
        return lines;
    }
}
