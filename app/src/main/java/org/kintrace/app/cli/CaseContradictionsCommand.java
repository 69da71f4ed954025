package org.kintrace.app.cli;

import java.util.List;
import java.util.stream.Collectors;

import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.id.RecordId;

import picocli.CommandLine.Command;

/** What on record cannot all hold. */
@Command(name = "contradictions", description = "What on record cannot all hold: rule, both sides, and why. Both sides stay.", mixinStandardHelpOptions = true)
final class CaseContradictionsCommand extends LedgerTable {

    @Override
    List<String> header() {
        return List.of("rule", "case", "one", "other", "reason");
    }

    @Override
    void fill(Table table, Asked asked) {
        for (Contradiction found : ContradictionRules.check(asked.view(), asked.on())) {
            table.add(found.rule(), found.family().map(RecordId::value).orElse(""), joined(found.one()),
                    joined(found.other()), asked.words().say((Record) found.reason(), asked.names()));
        }
    }

    static String joined(List<RecordId> ids) {
        return ids.stream().map(RecordId::value).collect(Collectors.joining(" "));
    }
}
