package org.kintrace.app.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import org.kintrace.linkage.TableLinkage;
import org.kintrace.linkage.TableWeights;

/** Weights kept in a file, so that a run need not learn what an earlier one has learnt. */
final class WeightsFile {

    private WeightsFile() {}

    /** Links with the weights of the file, or learns when there is none. */
    static TableLinkage link(@Nullable Path file, Supplier<TableLinkage> learning,
            Function<TableWeights, TableLinkage> withWeights) throws CommandFailedException {
        Optional<TableWeights> weights = file == null ? Optional.empty() : Optional.of(read(file));
        try {
            return weights.map(withWeights).orElseGet(learning);
        } catch (IllegalArgumentException e) {
            if (file == null) {
                throw e;
            }
            throw new CommandFailedException(ExitCode.BAD_INPUT, file + ": " + e.getMessage(), e);
        }
    }

    private static TableWeights read(Path file) throws CommandFailedException {
        try {
            return TableWeights.read(Files.readString(InputFile.readable(file)));
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT,
                    "cannot read the weights " + file + "; check that the file exists and may be read", e);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, file + ": " + e.getMessage(), e);
        }
    }

    /** Keeps what a run has learnt; does nothing when nobody asked for it. */
    static void keep(@Nullable Path file, TableLinkage linkage) throws CommandFailedException {
        if (file != null) {
            ResultFile.write(file, writer -> writer.write(linkage.weights().write()));
        }
    }
}
