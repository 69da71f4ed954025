package org.kintrace.app.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Properties;

import org.kintrace.vault.key.PlainKeyAccess;
import org.kintrace.vault.key.SealingKey;
import org.sqlite.JDBC;

/**
 * Opens connections to the encrypted file.
 *
 * <p>Every page is sealed by ChaCha20-Poly1305 under a raw key, which the driver takes as text; that text is dropped on
 * {@link #close} and goes with the next garbage collection. It never enters a URL.
 */
final class Connections implements AutoCloseable {

    private final String url;
    private final Properties properties = new Properties();

    Connections(Path file, SealingKey pages) {
        this.url = "jdbc:sqlite:" + file.toAbsolutePath();
        properties.setProperty("cipher", "chacha20");
        byte[] plainKey = pages.plainBytes(PlainKeyAccess.granted());
        properties.setProperty("key", "raw:" + HexFormat.of().formatHex(plainKey));
        Arrays.fill(plainKey, (byte) 0);
    }

    /** A connection for the one writer. */
    Connection writing() throws SQLException {
        Connection connection = open();
        try (Statement statement = connection.createStatement()) {
            expect(statement, "journal_mode", "wal", "wal");
            expect(statement, "synchronous", "full", "2");
            expect(statement, "foreign_keys", "on", "1");
            // macOS keeps "synced" data in the drive's own cache without these two; elsewhere they do nothing.
            statement.execute("pragma fullfsync = on");
            statement.execute("pragma checkpoint_fullfsync = on");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** A connection that cannot write. */
    Connection reading() throws SQLException {
        Connection connection = open();
        try (Statement statement = connection.createStatement()) {
            expect(statement, "query_only", "on", "1");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    @Override
    public void close() {
        properties.clear();
    }

    /** A connection with what must hold for all: nothing unsealed on disk, no trust in what a schema says. */
    Connection open() throws SQLException {
        Connection connection = JDBC.createConnection(url, properties);
        try (Statement statement = connection.createStatement()) {
            statement.execute("pragma busy_timeout = 10000");
            expect(statement, "temp_store", "memory", "2");
            expect(statement, "trusted_schema", "off", "0");
            expect(statement, "cell_size_check", "on", "1");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    private static void expect(Statement statement, String pragma, String wanted, String readBack)
            throws SQLException {
        statement.execute("pragma " + pragma + " = " + wanted);
        try (ResultSet found = statement.executeQuery("pragma " + pragma)) {
            String value = found.next() ? found.getString(1) : "nothing";
            if (!value.equals(readBack)) {
                throw new SQLException(
                        "the database keeps " + pragma + " at " + value + " instead of " + readBack);
            }
        }
    }
}
