package org.kintrace.app.cli;

import java.util.List;

import picocli.CommandLine.Command;

/** Inquiries whose day has passed. */
@Command(name = "overdue", description = "Inquiries whose day has passed without an answer, and what can be done next.", mixinStandardHelpOptions = true)
final class InquiryOverdueCommand extends LedgerTable {

    @Override
    List<String> header() {
        return InquiryListCommand.head();
    }

    @Override
    void fill(Table table, Asked asked) {
        InquiryListCommand.ledger(asked).overdue(asked.on())
                .forEach(standing -> InquiryListCommand.add(table, standing, asked));
    }
}
