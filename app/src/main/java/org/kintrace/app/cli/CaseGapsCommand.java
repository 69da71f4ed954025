package org.kintrace.app.cli;

import picocli.CommandLine.Command;

/** Placeholder. */
@Command(name = "gaps")
final class CaseGapsCommand {
}
