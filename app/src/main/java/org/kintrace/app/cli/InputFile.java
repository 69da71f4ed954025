package org.kintrace.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** A file a person named on the command line. */
final class InputFile {

    private InputFile() {}

    /** The path, when it is a file we can read. The message repeats the path: the person typed it. */
    static Path readable(@Nullable Path file) throws CommandFailedException {
        if (file == null) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "no file was given");
        }
        if (Files.isDirectory(file)) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, file + " is a folder, not a file");
        }
        if (!Files.isReadable(file)) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, file + " is not there, or may not be read");
        }
        return file;
    }
}
