package org.kintrace.app.work.incoming;

import org.kintrace.app.work.ImportProgress;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.registry.intake.ListFault;

/** Where an incoming list stands. */
public sealed interface Standing {

    /** It waits for somebody to say how it is to be read. */
    record Waiting() implements Standing {}

    /** Another import is under way; this one comes next. */
    record InLine() implements Standing {}

    /** It is being taken in. @param rows done in this step @param of how many there are, 0 while nobody knows */
    record UnderWay(ImportProgress.Step step, long rows, long of) implements Standing {}

    record Done(ListOutcome outcome) implements Standing {}

    /** It cannot be read to its end; nothing of it is on record. */
    record NotRead(ListFault fault) implements Standing {}

    /** Something else went wrong; nothing of it is on record. @param thrown what it was; may quote what somebody wrote */
    record Failed(Throwable thrown) implements Standing {}

    default boolean isAtWork() {
        return this instanceof InLine || this instanceof UnderWay;
    }
}
