package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.names.NameComparer;
import org.kintrace.names.NameComparison;
import org.kintrace.names.NameEvidence;
import org.kintrace.names.WrittenName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows in words why two spellings may be one name. */
@Command(name = "explain", description = "Show why two spellings may be one name.", mixinStandardHelpOptions = true)
final class NamesExplainCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "One name.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other name.")
    private String second = "";

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        if (first.isBlank() || second.isBlank()) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "give two names, neither of them empty");
        }
        NameComparison comparison = NameComparer.standard().compare(WrittenName.of(first),
                WrittenName.of(second));
        PrintWriter out = known.commandLine().getOut();
        out.printf(Locale.ROOT, "score %.3f, %.1f bits%n", comparison.score(), comparison.bits());
        for (NameEvidence evidence : comparison.evidence()) {
            out.println(evidence);
        }
        out.flush();
        return ExitCode.DONE.code();
    }
}
