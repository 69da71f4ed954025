package org.kintrace.app.cli;

import java.util.List;

import org.kintrace.app.words.Words;
import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.InquiryLedger;
import org.kintrace.registry.inquiry.InquiryStanding;

import picocli.CommandLine.Command;

/** Every inquiry and where it stands. */
@Command(name = "list", description = "Every inquiry: to whom, where it stands, what it waits for, what can be done next.", mixinStandardHelpOptions = true)
final class InquiryListCommand extends LedgerTable {

    @Override
    List<String> header() {
        return head();
    }

    @Override
    void fill(Table table, Asked asked) {
        ledger(asked).list(asked.on()).forEach(standing -> add(table, standing, asked));
    }

    static List<String> head() {
        return List.of("inquiry", "office", "people", "state", "waiting_for", "due", "basis", "days_overdue",
                "sent",
                "reminders", "replies", "next");
    }

    static InquiryLedger ledger(Asked asked) {
        return new InquiryLedger(asked.view().correspondence(), asked.view().offices(),
                asked.view().ledger().promises(), ChasePolicy.OF_THE_COMMITTEE);
    }

    static void add(Table table, InquiryStanding standing, Asked asked) {
        Words words = asked.words();
        table.add(standing.inquiry().id().value(),
                asked.names().find(standing.inquiry().to()).orElse(standing.inquiry().to().value()),
                Integer.toString(standing.inquiry().about().size()), words.say(standing.state()),
                words.say(standing.waitedFor()), standing.due().map(due -> due.on().toString()).orElse(""),
                standing.due().map(due -> words.say(due.basis())).orElse(""),
                Long.toString(standing.daysOverdue()),
                Integer.toString(standing.sent().size()), Integer.toString(standing.reminders()),
                Integer.toString(standing.replies().size()),
                words.say((Record) standing.next(), asked.names()));
    }
}
