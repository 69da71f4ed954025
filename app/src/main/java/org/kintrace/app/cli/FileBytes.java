package org.kintrace.app.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

/** The bytes of a whole file, several stretches of a long one read at once. */
final class FileBytes {

    /** Below this many bytes a stretch is not worth a thread. */
    private static final int SMALLEST_STRETCH = 1 << 20;
    /** One call copies by way of memory outside the heap, as much as it is asked for. */
    private static final int AT_ONCE = 1 << 18;

    private FileBytes() {}

    /** Reads it; fails like {@link Files#readAllBytes}. */
    static byte[] read(Path path) throws IOException {
        long size = Files.size(path);
        int stretches = (int) Math.clamp(size / SMALLEST_STRETCH, 1,
                (long) Runtime.getRuntime().availableProcessors());
        if (stretches == 1 || size > Integer.MAX_VALUE - Long.BYTES) {
            return Files.readAllBytes(path);
        }
        byte[] bytes = new byte[(int) size];
        AtomicBoolean complete = new AtomicBoolean(true);
        try (FileChannel file = FileChannel.open(path, StandardOpenOption.READ)) {
            List<Integer> parts = IntStream.range(0, stretches).boxed().toList();
            AtOnce.each(parts, part -> {
                int from = (int) (size * part / stretches);
                if (!fill(file, bytes, from, (int) (size * (part + 1) / stretches))) {
                    complete.set(false);
                }
            });
            complete.compareAndSet(true, file.size() == size);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        // Somebody writes to it; what one reader sees is as good as what another does.
        return complete.get() ? bytes : Files.readAllBytes(path);
    }

    private static boolean fill(FileChannel file, byte[] bytes, int from, int to) {
        try {
            for (int at = from; at < to;) {
                int read = file.read(ByteBuffer.wrap(bytes, at, Math.min(AT_ONCE, to - at)), at);
                if (read < 0) {
                    return false;
                }
                at += read;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
