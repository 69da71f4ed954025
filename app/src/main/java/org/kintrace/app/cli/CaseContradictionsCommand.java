package org.kintrace.app.cli;

import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.NamesOnRecord;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.id.RecordId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** What on record cannot all hold. */
@Command(name = "contradictions", description = "What on record cannot all hold: rule, both sides, and why. Both sides stay.", mixinStandardHelpOptions = true)
final class CaseContradictionsCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Mixin
    private final OnDate on = new OnDate();

    @Option(names = "--format", description = "tsv, json or csv.")
    private TableFormat format = TableFormat.TSV;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        Table table = new Table("rule", "case", "one", "other", "reason");
        Words words = Words.english();
        try (OpenRegistry open = registry.open()) {
            RegistryView view = open.view();
            NamesOnRecord names = new NamesOnRecord(view.cases(), view.ledger());
            for (Contradiction found : ContradictionRules.check(view, on.day(open.today()))) {
                table.add(found.rule(), found.family().map(RecordId::value).orElse(""), joined(found.one()),
                        joined(found.other()), words.say((Record) found.reason(), names));
            }
        }
        table.print(spec.commandLine().getOut(), format);
        return ExitCode.DONE.code();
    }

    static String joined(List<RecordId> ids) {
        return String.join(" ", ids.stream().map(RecordId::value).toList());
    }
}
