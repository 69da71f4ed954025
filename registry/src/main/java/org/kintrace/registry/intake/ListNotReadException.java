package org.kintrace.registry.intake;

import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A list cannot be read, or not to its end. The message says what happened, where and what to do; it never holds the
 * text of a cell, of the header included: a list without a header begins with a person.
 */
public final class ListNotReadException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient ListFault fault;

    /** @param message the fault in words, without any text of the list */
    public ListNotReadException(ListFault fault, String message) {
        super(message);
        this.fault = fault;
    }

    public ListFault fault() {
        return fault;
    }

    /** Line or spreadsheet row counted from 1, when the fault has a place. */
    public OptionalLong line() {
        return fault.onLine();
    }

    /** Column counted from 1, when the fault has one. */
    public OptionalInt column() {
        return fault.inColumn();
    }
}
