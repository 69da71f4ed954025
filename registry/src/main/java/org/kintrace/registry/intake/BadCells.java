package org.kintrace.registry.intake;

/** What happens to a row when one of its cells cannot be read. */
public enum BadCells {
    /** The row is rejected and shown: someone will mend it. For lists taken into a registry. */
    REJECT_ROW,
    /** The cell is left out with a warning: every row must have an answer. For comparing files. */
    LEAVE_OUT
}
