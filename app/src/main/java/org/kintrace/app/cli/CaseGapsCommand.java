package org.kintrace.app.cli;

import java.util.List;

import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.gap.GapRules;
import org.kintrace.registry.id.RecordId;

import picocli.CommandLine.Command;

/** What is missing. */
@Command(name = "gaps", description = "What is missing in families' files and would help most.", mixinStandardHelpOptions = true)
final class CaseGapsCommand extends LedgerTable {

    @Override
    List<String> header() {
        return List.of("rule", "case", "about", "reason");
    }

    @Override
    void fill(Table table, Asked asked) {
        for (Gap gap : GapRules.check(asked.view(), asked.on())) {
            table.add(gap.rule(), gap.family().map(RecordId::value).orElse(""),
                    CaseContradictionsCommand.joined(gap.about()),
                    asked.words().say((Record) gap.reason(), asked.names()));
        }
    }
}
