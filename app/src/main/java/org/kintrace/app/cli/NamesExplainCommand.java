package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kintrace.names.NameComparer;
import org.kintrace.names.NameComparison;
import org.kintrace.names.NameEvidence;
import org.kintrace.names.NameIndex;
import org.kintrace.names.WrittenName;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows in words why two spellings may be one name. */
@Command(name = "explain", description = "Show why two spellings may be one name.", mixinStandardHelpOptions = true)
final class NamesExplainCommand implements Callable<Integer> {

    /** Costs are measured in unrelated sounds: below a tenth is one sound, below a half a near one. */
    private static final double SAME = 0.1;
    private static final double NEAR = 0.5;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(index = "0", paramLabel = "A", description = "One name.")
    private String first = "";

    @Parameters(index = "1", paramLabel = "B", description = "The other name.")
    private String second = "";

    @Option(names = "--among", paramLabel = "FILE", description = "A list of names, one per line, that tells which parts are common; they say less.")
    private @Nullable Path among;

    @Override
    public Integer call() throws CommandFailedException {
        CommandSpec known = spec;
        if (known == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        if (first.isBlank() || second.isBlank()) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "give two names, neither of them empty");
        }
        Path list = among;
        NameComparison comparison = list == null
                ? NameComparer.standard().compare(WrittenName.of(first), WrittenName.of(second))
                : index(list).compare(WrittenName.of(first), WrittenName.of(second));
        PrintWriter out = known.commandLine().getOut();
        out.printf(Locale.ROOT, "score %.3f, %.1f bits%n", comparison.score(), comparison.bits());
        for (NameEvidence evidence : comparison.evidence()) {
            out.println(words(evidence));
        }
        out.flush();
        return ExitCode.DONE.code();
    }

    private static NameIndex index(Path list) throws CommandFailedException {
        NameIndex index = new NameIndex();
        for (String line : TabTable.lines(list)) {
            String name = TabTable.unescape(line);
            if (!name.isBlank()) {
                index.add(index.size(), WrittenName.of(name));
            }
        }
        return index;
    }

    /** One sentence for each reason; for an alignment one line per step, with the table rows that allowed it. */
    private static String words(NameEvidence evidence) {
        return switch (evidence) {
            case NameEvidence.TokenAligned aligned -> aligned.first() + " and " + aligned.second()
                    + String.format(Locale.ROOT, " read sound by sound (%.3f alone):", aligned.score())
                    + aligned.readings().stream().map(NamesExplainCommand::step)
                            .collect(Collectors.joining());
            case NameEvidence.DictionaryVariant(var cluster, var a, var b) ->
                a + " and " + b + " stand in one group of the dictionary (variants.tsv: " + cluster + ")";
            case NameEvidence.SuffixDiffers(var a, var b) ->
                "one stem with another ending: " + shown(a) + " and " + shown(b)
                        + (a.isEmpty() || b.isEmpty()
                                ? "; it may have been left out"
                                : "; usually another person");
            case NameEvidence.OrderReversed() -> "the parts stand in another order";
            case NameEvidence.TokenMissing(var from, var token) ->
                token + " has no answer in the " + (from == NameEvidence.Side.FIRST ? "first" : "second")
                        + " name";
            case NameEvidence.Initial(var initial, var token) ->
                initial + " stands for " + token + ", which begins with it";
            case NameEvidence.TokensJoined(var joined, var parts) ->
                joined + " writes together what the other writes apart: " + String.join(" ", parts);
            case NameEvidence.FirstCharacterTakenAsSurname(var character, var rest) ->
                character + " was split off " + rest + " as if it were a Chinese surname";
            case NameEvidence.SexOfSuffixDiffers(var a, var sexA, var b, var sexB) ->
                "the endings " + a + " (" + sexA.name().toLowerCase(Locale.ROOT) + ") and " + b + " ("
                        + sexB.name().toLowerCase(Locale.ROOT) + ") speak of different sexes";
            case NameEvidence.PatronymicEnding(var written, var stem, var ending) ->
                written + " says whose child: " + stem + " with the ending " + ending + " (endings.tsv)";
            case NameEvidence.CommonName(var token, var share) -> token
                    + String.format(Locale.ROOT,
                            " stands in %.1f %% of the names of the list, so it says less", share * 100);
        };
    }

    private static String step(NameEvidence.Reading step) {
        return String.format(Locale.ROOT, "%n  %s - %s: %s (%.2f; %s)", shown(step.inFirst()),
                shown(step.inSecond()),
                step.cost() < SAME ? "same sound" : step.cost() < NEAR ? "near sounds" : "unlike",
                step.cost(),
                step.rule());
    }

    private static String shown(String letters) {
        return letters.isEmpty() ? "nothing" : letters;
    }
}
