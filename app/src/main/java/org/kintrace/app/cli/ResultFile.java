package org.kintrace.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A file that is there in full or not at all: written beside its place and moved there when complete. */
final class ResultFile {

    private ResultFile() {}

    /** Writes the content. */
    @FunctionalInterface
    interface Content {

        void writeTo(Writer writer) throws IOException;
    }

    /** Writes the content as bytes. */
    @FunctionalInterface
    interface Bytes {

        void writeTo(OutputStream out) throws IOException;
    }

    static void write(Path path, Content content) throws CommandFailedException {
        writeBytes(path, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 18);
            content.writeTo(writer);
            writer.flush();
        });
    }

    static void writeBytes(Path path, Bytes content) throws CommandFailedException {
        Path beside = path.resolveSibling(path.getFileName() + ".part");
        try {
            try (OutputStream out = Files.newOutputStream(beside)) {
                content.writeTo(out);
            }
            Files.move(beside, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            removeQuietly(beside);
            throw new CommandFailedException(ExitCode.ENVIRONMENT,
                    "cannot write " + path + "; check the folder and the free space", e);
        }
    }

    private static void removeQuietly(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            // The first failure is the one to tell.
        }
    }
}
