package org.kintrace.app.web.matches;

import java.util.Locale;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.MatchReading;
import org.kintrace.app.work.reading.Page;
import org.kintrace.registry.identity.Verdict;

/** Possible matches in lines. @param decided whether those are shown that were decided, or those that wait */
public record MatchListPage(Page<MatchReading.Line> lines, boolean decided) {

    /** So many matches are on one page. */
    public static final int SIZE = 25;

    static MatchListPage of(Visit visit, boolean decided, int from) {
        return new MatchListPage(
                visit.registry().matchReading().list(visit.worker(), decided, from, SIZE), decided);
    }

    public String path() {
        return decided ? "/matches/decided" : "/matches";
    }

    /** The key of a verdict in words. */
    public static String key(Verdict verdict) {
        return "matches.verdict." + verdict.name().toLowerCase(Locale.ROOT);
    }
}
