package org.kintrace.app.cli;

import picocli.CommandLine.Command;

/** Families' files. */
@Command(name = "case", description = "Families' files: take in, hand out, check.", mixinStandardHelpOptions = true, subcommands = {
        CaseImportCommand.class, CaseExportCommand.class, CaseListCommand.class,
        CaseContradictionsCommand.class,
        CaseGapsCommand.class})
final class CaseCommand {}
