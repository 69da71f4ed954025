package org.kintrace.app.cli;

import java.util.List;

import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.PromiseLedger;
import org.kintrace.registry.inquiry.PromiseStanding;

import picocli.CommandLine.Command;

/** Every promise and what became of it. */
@Command(name = "promises", description = "Every promise and what became of it: state, when an answer was due, how many inquiries hold the office to it.", mixinStandardHelpOptions = true)
final class InquiryPromisesCommand extends LedgerTable {

    @Override
    List<String> header() {
        return List.of("promise", "office", "made_on", "words", "state", "due", "inquiries", "steps");
    }

    @Override
    void fill(Table table, Asked asked) {
        PromiseLedger ledger = new PromiseLedger(asked.view().correspondence(), asked.view().offices(),
                asked.view().ledger().promises(), ChasePolicy.OF_THE_COMMITTEE);
        for (PromiseStanding standing : ledger.list(asked.on())) {
            table.add(standing.promise().id().value(),
                    asked.names().find(standing.promise().office())
                            .orElse(standing.promise().office().value()),
                    standing.promise().madeOn().text(), standing.promise().words(),
                    asked.words().say(standing.state()),
                    standing.due().map(due -> due.on().toString()).orElse(""),
                    Integer.toString(standing.heldBy().size()), Integer.toString(standing.steps().size()));
        }
    }
}
