package org.kintrace.app.intake;

import java.io.IOException;

import org.kintrace.registry.intake.ListFault;

/** Carries a fault through code that knows only streams. */
final class FaultyBytesException extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient ListFault fault;

    FaultyBytesException(ListFault fault) {
        super(fault.getClass().getSimpleName());
        this.fault = fault;
    }

    ListFault fault() {
        return fault;
    }
}
