package org.kintrace.app.web.lists;

import org.kintrace.app.work.incoming.IncomingLists;
import org.kintrace.app.web.frame.PageWords;

import gg.jte.Content;

/** Where a file is chosen. @param problem what was wrong with the last one */
public record BringPage(Content problem, boolean failed) {

    static BringPage empty() {
        return new BringPage(output -> {
        }, false);
    }

    static BringPage after(PageWords words, String key) {
        return new BringPage(words.say(key, java.util.Map.of("mib", mib())), true);
    }

    static BringPage after(Content problem) {
        return new BringPage(problem, true);
    }

    /** The largest file, in MiB. */
    public static long mib() {
        return IncomingLists.MOST_BYTES >> 20;
    }

    public static long bytes() {
        return IncomingLists.MOST_BYTES;
    }
}
