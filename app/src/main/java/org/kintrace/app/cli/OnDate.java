package org.kintrace.app.cli;

import java.time.DateTimeException;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

/** The day a question is asked for. */
final class OnDate {

    @Option(names = "--on", paramLabel = "DATE", description = "The day to ask for, as 2026-11-23 (default: today).")
    private @Nullable String on;

    LocalDate day(LocalDate today) throws CommandFailedException {
        try {
            return on == null ? today : LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "--on takes a day as 2026-11-23", e);
        }
    }
}
