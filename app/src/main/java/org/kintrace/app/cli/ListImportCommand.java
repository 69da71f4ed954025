package org.kintrace.app.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.intake.RejectionWords;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.intake.CellProblem;
import org.kintrace.registry.intake.ColumnUse;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.RowReading.RejectedRow;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a list. */
@Command(name = "import", description = "Take in a list (CSV, TSV, XLSX). The file is sealed first, every row kept as it stands; rows that cannot be read are listed.", mixinStandardHelpOptions = true)
final class ListImportCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "FILE", description = "The list.")
    private @Nullable Path file;

    @Option(names = "--source", paramLabel = "NAME", description = "What the list is called, so that its next version is recognised.")
    private @Nullable String source;

    @Option(names = "--map", paramLabel = "FIELD=COLUMN,...", description = "Which column is what, where the headings do not tell.")
    private @Nullable String map;

    @Option(names = "--encoding", paramLabel = "NAME", description = "The encoding, where the file does not tell.")
    private @Nullable String encoding;

    @Option(names = "--delimiter", paramLabel = "C", description = "What separates the cells, where the file does not tell.")
    private @Nullable Character delimiter;

    @Option(names = "--sheet", paramLabel = "NAME", description = "Which sheet of a spreadsheet.")
    private @Nullable String sheet;

    @Option(names = "--age-on", paramLabel = "DATE", description = "The day on which the ages in the list were true.")
    private @Nullable String ageOn;

    @Option(names = "--format", description = "tsv, json or csv.")
    private TableFormat format = TableFormat.TSV;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        Path path = InputFile.readable(file);
        try (OpenRegistry open = registry.open(); Patience _ = Patience.during(spec, "Taking the list in")) {
            ListOutcome outcome = open.importList().run(FileAsList.of(path, Optional.ofNullable(source),
                    Optional.ofNullable(map), dayOfAges(), options()));
            return switch (outcome) {
                case ListOutcome.SameFile same -> reportSame(same, spec);
                case ListOutcome.Imported imported -> report(imported, spec);
            };
        } catch (ListNotReadException e) {
            throw new CommandFailedException(ExitCode.BAD_INPUT, e.getMessage() + "; nothing was taken in",
                    e);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT, "the list could not be read to its end",
                    e);
        }
    }

    private ReadingOptions options() throws CommandFailedException {
        ReadingOptions options = ReadingOptions.fromTheFile();
        try {
            options = encoding == null ? options : options.withEncoding(encoding);
            options = delimiter == null ? options : options.withDelimiter(delimiter);
            return sheet == null ? options : options.withSheet(sheet);
        } catch (IllegalArgumentException e) {
            throw new CommandFailedException(ExitCode.WRONG_USE, String.valueOf(e.getMessage()), e);
        }
    }

    private Optional<UncertainDate> dayOfAges() throws CommandFailedException {
        try {
            return ageOn == null ? Optional.empty() : Optional.of(DateText.read(ageOn));
        } catch (DateNotReadException e) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "--age-on is no date: " + e.getMessage(), e);
        }
    }

    private int reportSame(ListOutcome.SameFile same, CommandSpec command) {
        Table table = head();
        table.add("same-file", same.versionId(), "", "", "", "");
        table.print(command.commandLine().getOut(), format);
        command.commandLine().getErr()
                .println("Exactly this file is on record since " + same.since() + "; nothing was done.");
        return ExitCode.DONE.code();
    }

    private int report(ListOutcome.Imported imported, CommandSpec command) {
        Table table = head();
        table.add("batch", imported.batchId(), "", "", "", "");
        table.add("list", imported.listId(), "", "", "", imported.source());
        table.add("version", imported.versionId(), "", "", "", imported.accepted() + " rows accepted");
        for (int column = 1; column <= imported.mapping().uses().size(); column++) {
            table.add("column", "", "", Integer.toString(column), fieldOf(imported.mapping().use(column)),
                    "");
        }
        ListOutcome.VersionChange change = imported.change();
        if (!change.first()) {
            change.added().forEach(line -> table.add("new", "", line.toString(), "", "", ""));
            change.changed().forEach(line -> table.add("changed", "", line.toString(), "", "", ""));
            change.vanished().forEach(
                    line -> table.add("vanished", "", line.toString(), "", "", "line of the version before"));
        }
        for (RejectedRow row : imported.rejected()) {
            for (CellProblem problem : row.problems()) {
                table.add("rejected", "", Long.toString(row.row().line()),
                        problem.column().isPresent() ? Integer.toString(problem.column().getAsInt()) : "",
                        RejectionWords.field(problem), RejectionWords.of(problem));
            }
        }
        table.print(command.commandLine().getOut(), format);
        summary(imported, command.commandLine().getErr());
        return (imported.rejected().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED_ROWS).code();
    }

    private static void summary(ListOutcome.Imported imported, PrintWriter err) {
        ListOutcome.VersionChange change = imported.change();
        err.println(imported.accepted() + " rows accepted, " + imported.rejected().size() + " rejected; "
                + (change.first()
                        ? "a list not seen before"
                        : change.added().size() + " new, " + change.changed().size() + " changed, "
                                + change.vanished().size() + " vanished, " + change.unchanged()
                                + " unchanged since the version before")
                + "; " + imported.possibleMatches()
                + " possible matches wait for a person ('kintrace match --since "
                + imported.batchId() + "').");
    }

    private static Table head() {
        return new Table("outcome", "id", "line", "column", "field", "reason");
    }

    private static String fieldOf(ColumnUse use) {
        return switch (use) {
            case ColumnUse.OfField(var field, _) -> field.key();
            case ColumnUse.AsText(var name) -> "text:" + name;
            case ColumnUse.Ignored() -> "ignore";
            case ColumnUse.NotRecognised() -> "";
        };
    }
}
