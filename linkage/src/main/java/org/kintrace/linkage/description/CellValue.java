package org.kintrace.linkage.description;

import java.io.Serializable;

/**
 * A value some rows have.
 *
 * @param field place of the field, or {@link #ANYWHERE} for a word anywhere in a name
 * @param text folded; of a date its eight digits
 */
public record CellValue(int field, String text) implements Serializable {

    /** Stands for any part of a name. */
    public static final int ANYWHERE = -1;
}
