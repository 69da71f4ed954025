package org.kintrace.app.cli;

import java.util.List;

import picocli.CommandLine.Command;

/** What is missing. */
@Command(name = "gaps", description = "What is missing in families' files and would help most.", mixinStandardHelpOptions = true)
final class CaseGapsCommand extends LedgerTable {

    @Override
    List<String> header() {
        return List.of("rule", "case", "about", "reason");
    }

    @Override
    void fill(Table table, Asked asked) {}
}
