package org.kintrace.app.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Where a demo keeps its registry: a folder the user named, which stays, or one of its own, which goes when it ends. */
final class DemoFolder implements AutoCloseable {

    private static final int PASSPHRASE_BYTES = 24;

    private final Path path;
    private final @Nullable Path toRemove;
    private @Nullable Thread onInterrupt;

    private DemoFolder(Path path, @Nullable Path toRemove) {
        this.path = path;
        this.toRemove = toRemove;
        if (toRemove == null) {
            onInterrupt = null;
        } else {
            onInterrupt = new Thread(() -> remove(toRemove), "remove the demo's folder");
            Runtime.getRuntime().addShutdownHook(onInterrupt);
        }
    }

    static DemoFolder in(Optional<Path> named) throws IOException {
        if (named.isPresent()) {
            return new DemoFolder(named.get(), null);
        }
        Path own = Files.createTempDirectory("kintrace-demo-");
        return new DemoFolder(own.resolve("registry"), own);
    }

    Path path() {
        return path;
    }

    boolean isKept() {
        return toRemove == null;
    }

    /** From here on an interruption lets the caller close first, who then closes this. */
    void endWithTheCaller() {
        if (onInterrupt != null) {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
            onInterrupt = null;
        }
    }

    /** A passphrase nobody knows; it lives in memory only. */
    static char[] randomPassphrase() {
        byte[] bytes = new byte[PASSPHRASE_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes).toCharArray();
    }

    @Override
    public void close() {
        if (toRemove != null) {
            remove(toRemove);
            endWithTheCaller();
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            inside.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        } catch (IOException | UncheckedIOException e) {
            // Nothing in it is readable without the passphrase, which is gone: a leftover is litter, not a leak.
            return;
        }
    }
}
