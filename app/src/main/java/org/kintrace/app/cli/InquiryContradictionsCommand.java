package org.kintrace.app.cli;

import java.util.List;
import java.util.Set;

import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.id.RecordId;

import picocli.CommandLine.Command;

/** Where what offices said contradicts itself or the record. */
@Command(name = "contradictions", description = "Where what offices said and did contradicts itself or the record.", mixinStandardHelpOptions = true)
final class InquiryContradictionsCommand extends LedgerTable {

    private static final Set<String> OF_OFFICES = Set.of("receipt-denied", "promise-unanswered",
            "referral-loop",
            "referral-dead-end", "counterexample", "numbers-do-not-fit");

    @Override
    List<String> header() {
        return List.of("rule", "case", "one", "other", "reason");
    }

    @Override
    void fill(Table table, Asked asked) {
        for (Contradiction found : ContradictionRules.check(asked.view(), asked.on())) {
            if (OF_OFFICES.contains(found.rule())) {
                table.add(found.rule(), found.family().map(RecordId::value).orElse(""),
                        CaseContradictionsCommand.joined(found.one()),
                        CaseContradictionsCommand.joined(found.other()),
                        asked.words().say((Record) found.reason(), asked.names()));
            }
        }
    }
}
