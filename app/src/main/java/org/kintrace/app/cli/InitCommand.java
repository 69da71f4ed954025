package org.kintrace.app.cli;

import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Makes a new registry. */
@Command(name = "init", description = "Make a new registry, sealed with a passphrase.", mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        registry.init();
        if (spec != null) {
            spec.commandLine().getErr().println("A new registry is in " + registry.folder()
                    + ".\nWhoever forgets the passphrase loses everything in it: nobody can reset it. Write it down on paper, elsewhere.");
        }
        return ExitCode.DONE.code();
    }
}
