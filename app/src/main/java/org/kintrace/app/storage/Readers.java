package org.kintrace.app.storage;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Connections that only read, a few kept for reuse. There is no upper limit, because one question may ask another while
 * its rows are open and would wait for itself.
 */
final class Readers implements AutoCloseable {

    private static final int KEPT = 4;

    private final Connections connections;
    private final Deque<Connection> idle = new ArrayDeque<>();
    private final Set<Connection> all = new HashSet<>();
    private boolean closed;

    Readers(Connections connections) {
        this.connections = connections;
    }

    <T extends @Nullable Object> T with(Function<Connection, T> question) {
        Connection connection = borrow();
        try {
            return question.apply(connection);
        } finally {
            giveBack(connection);
        }
    }

    /** Closes every connection, also those in use: a reader then fails rather than outlive the lock. */
    @Override
    public synchronized void close() throws SQLException {
        closed = true;
        for (Connection connection : all) {
            connection.close();
        }
        all.clear();
        idle.clear();
    }

    private synchronized Connection borrow() {
        if (closed) {
            throw new IllegalStateException("the registry is locked");
        }
        Connection waiting = idle.pollFirst();
        if (waiting != null) {
            return waiting;
        }
        try {
            Connection opened = connections.reading();
            all.add(opened);
            return opened;
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }

    private synchronized void giveBack(Connection connection) {
        if (closed) {
            return;
        }
        if (idle.size() < KEPT) {
            idle.addFirst(connection);
            return;
        }
        all.remove(connection);
        try {
            connection.close();
        } catch (SQLException e) {
            throw Failures.of(e);
        }
    }
}
