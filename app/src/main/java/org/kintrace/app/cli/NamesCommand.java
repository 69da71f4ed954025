package org.kintrace.app.cli;

import picocli.CommandLine.Command;

/** Names across scripts: how likely two spellings are one name, why, and where a name occurs. */
@Command(name = "names", description = "Compare and find names across scripts and spellings.", mixinStandardHelpOptions = true, subcommands = {
        NamesScoreCommand.class, NamesExplainCommand.class, NamesSearchCommand.class, NamesKeysCommand.class})
final class NamesCommand implements java.util.concurrent.Callable<Integer> {

    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.@org.jspecify.annotations.Nullable CommandSpec spec;

    @Override
    public Integer call() {
        if (spec != null) {
            spec.commandLine().usage(spec.commandLine().getErr());
        }
        return ExitCode.WRONG_USE.code();
    }
}
