package org.kintrace.app.storage;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.app.work.store.StoreFailedException;

/** Brings the tables up to date, each step whole or not at all, and refuses tables of a newer version. */
final class Migrations {

    private Migrations() {}

    static void run(Path folder, Connections connections) throws FolderNotOpenedException {
        try {
            Flyway flyway = Flyway.configure().dataSource(new Source(connections))
                    .locations("classpath:db/migration")
                    .load();
            requireKnown(folder, flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            throw explained(folder, e);
        }
    }

    private static void requireKnown(Path folder, Flyway flyway) throws FolderNotOpenedException {
        String newestKnown = "none";
        for (MigrationInfo step : flyway.info().all()) {
            if (isFuture(step)) {
                throw new FolderNotOpenedException.Newer(folder, "tables " + step.getVersion(),
                        "tables " + newestKnown);
            }
            newestKnown = String.valueOf(step.getVersion());
        }
    }

    private static boolean isFuture(MigrationInfo step) {
        return step.getState() == MigrationState.FUTURE_SUCCESS
                || step.getState() == MigrationState.FUTURE_FAILED;
    }

    /** The tool wraps what the database said: a full disk must not be told as damage, nor our own mistake as either. */
    private static FolderNotOpenedException explained(Path folder, FlywayException failure) {
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException said) {
                RuntimeException meaning = Failures.of(said);
                if (meaning instanceof StoreFailedException.CannotWrite) {
                    return new FolderNotOpenedException.NotPossible(folder, "kintrace.db cannot be written",
                            meaning);
                }
                if (meaning instanceof StoreFailedException.Damaged) {
                    return new FolderNotOpenedException.Damaged(folder,
                            "kintrace.db does not open with its key",
                            meaning);
                }
            }
        }
        throw failure;
    }

    /** Gives the migration tool connections like any other; it asks for two at most. */
    private record Source(Connections connections) implements DataSource {

        @Override
        public Connection getConnection() throws SQLException {
            return connections.writing();
        }

        @Override
        public Connection getConnection(@Nullable String user, @Nullable String password)
                throws SQLException {
            return getConnection();
        }

        @Override
        public @Nullable PrintWriter getLogWriter() {
            return null;
        }

        @Override
        public void setLogWriter(@Nullable PrintWriter out) {}

        @Override
        public void setLoginTimeout(int seconds) {}

        @Override
        public int getLoginTimeout() {
            return 0;
        }

        @Override
        public Logger getParentLogger() throws SQLFeatureNotSupportedException {
            throw new SQLFeatureNotSupportedException();
        }

        @Override
        public <T> T unwrap(Class<T> type) throws SQLException {
            throw new SQLException("nothing to unwrap");
        }

        @Override
        public boolean isWrapperFor(Class<?> type) {
            return false;
        }
    }
}
