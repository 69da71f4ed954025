package org.kintrace.app.web.lists;

import java.util.Locale;
import java.util.Map;

import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.work.incoming.IncomingList;
import org.kintrace.app.work.incoming.Standing;

import gg.jte.Content;

/** How far an import is. @param rows done in this step @param of all of them, 0 while nobody knows how many there are */
public record ProgressPage(String id, String fileName, Content step, long rows, long of) {

    static ProgressPage of(PageWords words, IncomingList list) {
        return list.standing() instanceof Standing.UnderWay(var step, long rows, long of)
                ? new ProgressPage(list.id(), list.fileName(),
                        words.say("lists.step_" + step.name().toLowerCase(Locale.ROOT),
                                Map.of("rows", rows, "of", of)),
                        rows, of)
                : new ProgressPage(list.id(), list.fileName(), words.say("lists.step_in_line"), 0, 0);
    }
}
