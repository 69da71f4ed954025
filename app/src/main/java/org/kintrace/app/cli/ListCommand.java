package org.kintrace.app.cli;

import picocli.CommandLine.Command;

/** Lists from elsewhere. */
@Command(name = "list", description = "Lists from elsewhere: take in, compare with the version before, undo.", mixinStandardHelpOptions = true, subcommands = {
        ListImportCommand.class, ListUndoCommand.class, ListShowCommand.class})
final class ListCommand {}
