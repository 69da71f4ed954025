package org.kintrace.app.storage;

import java.sql.SQLException;

import org.jooq.exception.DataAccessException;
import org.kintrace.app.work.store.StoreFailedException;
import org.sqlite.SQLiteException;

/** Turns what a database says into what a person, or the caller, can act on. */
final class Failures {

    /** SQLite's primary result codes, see sqlite.org/rescode.html. */
    private static final int READ_ONLY = 8;
    private static final int IO_ERROR = 10;
    private static final int CORRUPT = 11;
    private static final int FULL = 13;
    private static final int CANNOT_OPEN = 14;
    private static final int CONSTRAINT = 19;
    private static final int NOT_A_DATABASE = 26;

    private Failures() {}

    static RuntimeException of(DataAccessException failure) {
        SQLException cause = failure.getCause(SQLException.class);
        return cause == null
                ? new StoreFailedException.Broken("the database refused an act of the program", failure)
                : of(cause);
    }

    static RuntimeException of(SQLException failure) {
        int code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().code & 0xff : 0;
        return switch (code) {
            case FULL, READ_ONLY, IO_ERROR, CANNOT_OPEN -> new StoreFailedException.CannotWrite(failure);
            case CORRUPT, NOT_A_DATABASE ->
                new StoreFailedException.Damaged("a page of kintrace.db", failure);
            case CONSTRAINT ->
                new IllegalArgumentException("an id is used twice, or points to what is not there", failure);
            default -> new StoreFailedException.Broken("the database refused an act of the program", failure);
        };
    }
}
