package org.kintrace.app.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.wiring.ListFileReader;
import org.kintrace.app.work.ListToImport;
import org.kintrace.facts.time.UncertainDate;

/** A file on disk as an incoming list. */
public final class FileAsList {

    private FileAsList() {}

    public static ListToImport of(Path file, Optional<String> source, Optional<String> map,
            Optional<UncertainDate> ageOn,
            ReadingOptions options) {
        Path last = file.getFileName();
        String name = last == null ? "list" : last.toString();
        return new ListToImport(name, source, map, ageOn, () -> Files.newInputStream(file),
                reader(name, map, options));
    }

    /** Reads by the format the bytes show, with what a person said about the file. */
    public static ListToImport.Reader reader(String name, Optional<String> map, ReadingOptions options) {
        return new ListFileReader(name, map, options);
    }
}
