package org.kintrace.app.json;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong with a document while it is read, so that a person can mend all of it at once. */
public final class Problems {

    /** More than this many are counted but not kept: a broken file must not fill the memory. */
    static final int KEPT = 10_000;

    private final List<Problem> kept = new ArrayList<>();
    private final boolean anyText;
    private long count;

    /** Of a document from elsewhere. */
    public Problems() {
        this(false);
    }

    private Problems(boolean anyText) {
        this.anyText = anyText;
    }

    /**
     * Of a document we wrote: a row of a list is kept with every character it came with, and must be read again. Which texts
     * may come in is asked where they come in.
     */
    static Problems ofOurOwn() {
        return new Problems(true);
    }

    /** Whether a text may hold what {@link TextRules} refuses. */
    boolean takesAnyText() {
        return anyText;
    }

    public void add(String pointer, Problem.Reason reason) {
        count++;
        if (kept.size() < KEPT) {
            kept.add(new Problem(pointer, reason));
        }
    }

    public List<Problem> list() {
        return List.copyOf(kept);
    }

    public long count() {
        return count;
    }
}
