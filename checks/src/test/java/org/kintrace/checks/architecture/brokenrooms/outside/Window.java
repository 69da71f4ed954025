package org.kintrace.checks.architecture.brokenrooms.outside;

import com.tngtech.archunit.core.domain.JavaClass;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/** One method for each thing a package must not touch unasked. */
final class Window {

    private Window() {}

    static String file(Path path) throws IOException {
        return Files.readString(path);
    }

    static boolean database(Connection connection) throws SQLException {
        return connection.isReadOnly();
    }

    static void console() {
        System.out.println();
    }

    static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    static Supplier<Instant> timeByReference() {
        return Instant::now;
    }

    static Instant timeHandedIn(Clock clock) {
        return Instant.now(clock);
    }

    static Socket network(String host) throws IOException {
        return new Socket(host, 1);
    }

    static Object serialized(InputStream stream) throws IOException, ClassNotFoundException {
        return new ObjectInputStream(stream).readObject();
    }

    static Random unseeded() {
        return new Random();
    }

    static Random seeded() {
        return new Random(1);
    }

    static UUID chance() {
        return UUID.randomUUID();
    }

    static Class<?> reflection(String name) throws ClassNotFoundException {
        return Class.forName(name);
    }

    static String environment() {
        return System.getenv().toString();
    }

    static String libraryNobodyNamed(JavaClass type) {
        return type.getName();
    }
}
