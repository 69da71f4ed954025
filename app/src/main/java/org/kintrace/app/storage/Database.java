package org.kintrace.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.function.Function;

import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderNameCase;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.Atomically;
import org.kintrace.app.work.store.Atomically.Act;
import org.kintrace.app.storage.schema.Tables;
import org.kintrace.app.work.store.Changes.What;
import org.kintrace.app.work.store.StoreFailedException;

/** One open database: questions go to any reader, or to the writer when asked inside an act; acts go to the writer. */
final class Database implements AutoCloseable {

    private final SQLDialect dialect;
    private final Clock clock;
    private final Connections connections;
    private final Readers readers;
    private final Writer writer;

    /** Takes the connections as its own. The schema must be up to date. */
    Database(Connections connections, SQLDialect dialect, Clock clock) throws SQLException {
        this.connections = connections;
        this.dialect = dialect;
        this.clock = clock;
        this.readers = new Readers(connections);
        Connection writing = connections.writing();
        this.writer = new Writer(writing, on(writing));
    }

    Atomically atomically() {
        return writer;
    }

    /** Answers a question; inside an act it sees what the act has written. */
    <T extends @Nullable Object> T read(Function<DSLContext, T> question) {
        try {
            return writer.isInside()
                    ? question.apply(writer.sql())
                    : readers.with(connection -> question.apply(on(connection)));
        } catch (DataAccessException e) {
            throw Failures.of(e);
        }
    }

    /** Writes, in an act of its own or as part of the one around it. */
    <T extends @Nullable Object, E extends Exception> T write(Writing<T, E> writing) throws E {
        Act<T, E> act = () -> {
            try {
                return writing.with(writer.sql());
            } catch (DataAccessException e) {
                throw Failures.of(e);
            }
        };
        return writer.call(act);
    }

    /** The next place in the order of writing; inside an act only. */
    long nextSeq() {
        return writer.nextSeq();
    }

    long now() {
        return SystemTime.micros(Instant.now(clock));
    }

    /** Notes a change for the index in memory; inside an act only. */
    void noteChange(What what, String id) {
        writer.sql().insertInto(Tables.CHANGE_ENTRY).set(Tables.CHANGE_ENTRY.SEQ, nextSeq())
                .set(Tables.CHANGE_ENTRY.WHAT, Words.of(what)).set(Tables.CHANGE_ENTRY.SUBJECT_ID, id)
                .execute();
    }

    @Override
    public void close() {
        try {
            readers.close();
            // Last, because the last connection of all moves the write-ahead log into the file.
            writer.close();
        } catch (SQLException e) {
            throw new StoreFailedException.Broken("the database did not close; nothing acknowledged is lost",
                    e);
        } finally {
            connections.close();
        }
    }

    private DSLContext on(Connection connection) {
        return DSL.using(connection, dialect,
                new Settings().withRenderNameCase(RenderNameCase.AS_IS)
                        .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED)
                        .withRenderSchema(false).withExecuteLogging(false));
    }

    /** Something to write. */
    @FunctionalInterface
    interface Writing<T extends @Nullable Object, E extends Exception> {

        T with(DSLContext sql) throws E;
    }
}
