package org.kintrace.app.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.casefile.CaseFileNotReadException;
import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.json.Problem;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.Words;
import org.kintrace.registry.id.CaseId;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes in a case file. */
@Command(name = "import", description = "Take in a case file (JSON). Whole families or nothing; what is left out is listed with its place in the file.", mixinStandardHelpOptions = true)
final class CaseImportCommand implements Callable<Integer> {

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Parameters(paramLabel = "FILE", description = "The case file.")
    private @Nullable Path file;

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
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path));
                OpenRegistry open = registry.open();
                Patience _ = Patience.during(spec, "Taking the families in")) {
            return report(open.importCaseFile().run(in), spec);
        } catch (CaseFileNotReadException e) {
            throw new CommandFailedException(e.isNewerVersion() ? ExitCode.NEWER_VERSION : ExitCode.BAD_INPUT,
                    String.valueOf(e.getMessage()), e);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT,
                    "the case file could not be read to its end", e);
        }
    }

    private int report(CaseFileOutcome outcome, CommandSpec command) {
        Table table = new Table("outcome", "id", "pointer", "reason");
        outcome.batchId().ifPresent(batch -> table.add("batch", batch, "", ""));
        for (CaseId id : outcome.cases()) {
            table.add("case", id.value(), "", "");
        }
        Words words = Words.english();
        for (Problem problem : outcome.problems()) {
            table.add("rejected", "", problem.pointer(),
                    words.say((Record) problem.reason(), NamesInWords.none()));
        }
        table.print(command.commandLine().getOut(), format);
        PrintWriter err = command.commandLine().getErr();
        err.println(
                outcome.cases().size() + " families of this file on record, " + outcome.people() + " people; "
                        + outcome.added()
                        + " new objects, " + outcome.unchanged() + " unchanged; " + outcome.possibleMatches()
                        + " possible matches with earlier lists.");
        if (outcome.problemCount() > 0) {
            err.println(outcome.problemCount()
                    + " problems: the families and entries named above were left out; mend the file and import it again.");
        }
        return (outcome.problemCount() > 0 ? ExitCode.REJECTED_ROWS : ExitCode.DONE).code();
    }
}
