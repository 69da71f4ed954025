package org.kintrace.app.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;

import tools.jackson.core.JacksonException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Writes the owner's full copy as a case file. */
@Command(name = "export", description = "Write the owner's full copy as a case file. Copies for anybody else need the consent gate and are refused.", mixinStandardHelpOptions = true)
final class CaseExportCommand implements Callable<Integer> {

    private static final String OWNER = "owner";

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Option(names = "--audience", required = true, paramLabel = "WHO", description = "Who will read it; only 'owner' so far.")
    private String audience = OWNER;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write; it is not sealed.")
    private @Nullable Path out;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (!audience.equals(OWNER)) {
            throw new CommandFailedException(ExitCode.WRONG_USE,
                    "a copy for anybody but the owner must pass the consent gate, which is not built yet; nothing was written");
        }
        if (out == null || spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        Path whole = out.toAbsolutePath();
        Path partly = whole.resolveSibling(whole.getFileName() + ".partly");
        try (OpenRegistry open = registry.open()) {
            int families = write(open, partly, whole);
            spec.commandLine().getErr().println(families + " families written to " + out
                    + ". This file is not sealed: whoever reads it reads every name in it.");
            return ExitCode.DONE.code();
        } catch (IOException | JacksonException e) {
            // The writer of JSON wraps what the disk says in an exception of its own.
            throw new CommandFailedException(ExitCode.ENVIRONMENT,
                    out + " could not be written: check the folder, its permissions and the space left", e);
        }
    }

    /** Whatever goes wrong, no half copy in the clear is left. */
    private static int write(OpenRegistry open, Path partly, Path whole) throws IOException {
        try {
            ResultFile.createForOwner(partly);
            int families;
            try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(partly))) {
                families = open.exportCaseFile().run(file);
            }
            Files.move(partly, whole, StandardCopyOption.ATOMIC_MOVE);
            return families;
        } finally {
            Files.deleteIfExists(partly);
        }
    }
}
