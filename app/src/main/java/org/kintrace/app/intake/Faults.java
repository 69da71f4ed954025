package org.kintrace.app.intake;

import java.io.IOException;

import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListNotReadException;

/** Turns faults into exceptions with words. */
final class Faults {

    private Faults() {}

    static ListNotReadException notRead(ListFault fault) {
        return new ListNotReadException(fault, RejectionWords.of(fault));
    }

    /** The fault a stream reported, or "cannot be read" when it was the system that failed. */
    static ListNotReadException of(IOException e) {
        ListNotReadException wrapped = notRead(
                e instanceof FaultyBytesException known ? known.fault() : new FileFault.NotReadable());
        // The message of the system's exception may hold the name of the file; it stays out of ours.
        wrapped.initCause(e);
        return wrapped;
    }
}
