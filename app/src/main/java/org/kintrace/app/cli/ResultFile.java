package org.kintrace.app.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;

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
            createForOwner(beside);
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

    /** An empty file nobody else on the machine may read, where the system knows such rights: results may hold names. */
    static void createForOwner(Path path) throws IOException {
        Files.deleteIfExists(path);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(path,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(path);
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
