package org.kintrace.app.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.StoreFailedException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The root of the command line. Each verb is a class of its own, listed here in the order help shows them. */
@Command(name = "kintrace", description = "The families' side of tracing: a registry, evidence and a ledger of promises.", mixinStandardHelpOptions = true, version = "Kintrace 0.1.0")
public final class KintraceCommand implements Callable<Integer> {

    private record Verb(String name, Class<?> command) {}

    private static final List<Verb> VERBS = List.of(new Verb("init", InitCommand.class),
            new Verb("case", CaseCommand.class), new Verb("list", ListCommand.class),
            new Verb("match", MatchCommand.class), new Verb("inquiry", InquiryCommand.class),
            new Verb("serve", ServeCommand.class), new Verb("names", NamesCommand.class),
            new Verb("dedupe", DedupeCommand.class), new Verb("link", LinkCommand.class),
            new Verb("date", DateCommand.class));

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--debug", scope = ScopeType.INHERIT, description = "Show the stack trace of a failure.")
    private boolean debug;

    @Option(names = "--quiet", scope = ScopeType.INHERIT, description = "No progress, no warnings.")
    private boolean quiet;

    /** Runs one verb; the exit code is one of {@link ExitCode}. @param more verbs that are built on those of this package */
    public static int run(List<Object> more, String... arguments) {
        return run(
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), false,
                        StandardCharsets.UTF_8),
                new PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.err), true,
                        StandardCharsets.UTF_8),
                more, arguments);
    }

    /** The same with other streams, for tests that want to read what was printed. */
    public static int run(PrintStream out, PrintStream err, List<Object> more, String... arguments) {
        KintraceCommand root = new KintraceCommand();
        CommandLine line = new CommandLine(root);
        addVerbs(line, more, arguments);
        line.getHelpSectionMap().remove(UsageMessageSpec.SECTION_KEY_COMMAND_LIST_HEADING);
        line.getHelpSectionMap().put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, new VerbGroups());
        // picocli hands these only to the subcommands it has by now
        line.setOut(new PrintWriter(out, false, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler(new WrongUse())
                .setExecutionExceptionHandler((failure, command, _) -> root.explain(failure, command));
        int code = execute(line, arguments);
        line.getErr().flush();
        // A writer of this kind keeps failures to itself until it is asked.
        if (line.getOut().checkError() && code <= ExitCode.REJECTED_ROWS.code()) {
            line.getErr().println("kintrace: the result could not be written to its end; is the disk full?");
            return ExitCode.ENVIRONMENT.code();
        }
        return code;
    }

    /** The verb asked for; all of them where none is, for help and for mistakes: setting up all takes most of a second. */
    private static void addVerbs(CommandLine line, List<Object> more, String... arguments) {
        String first = Arrays.stream(arguments).filter(argument -> !argument.startsWith("-")).findFirst()
                .orElse("");
        List<Verb> asked = VERBS.stream().filter(verb -> verb.name().equals(first)).toList();
        (asked.isEmpty() ? VERBS : asked).forEach(verb -> line.addSubcommand(verb.command()));
        if (asked.isEmpty()) {
            more.forEach(line::addSubcommand);
        }
    }

    private static int execute(CommandLine line, String... arguments) {
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            line.getErr().println(
                    "kintrace: this needs more memory than the program was given; nothing was half-written."
                            + " Give it more: KINTRACE_JVM_FLAGS=-Xmx4g");
            return ExitCode.ENVIRONMENT.code();
        } catch (Error e) {
            // The library hands on errors as they are; the machine would print a trace, which may hold a name.
            line.getErr().println("kintrace: something went wrong that is our fault ("
                    + e.getClass().getSimpleName() + "). Nothing was half-written. Please tell us.");
            return ExitCode.OUR_FAULT.code();
        }
    }

    boolean isQuiet() {
        return quiet;
    }

    @Override
    public Integer call() {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        spec.commandLine().usage(spec.commandLine().getOut());
        return ExitCode.DONE.code();
    }

    private int explain(Exception failure, CommandLine command) {
        if (debug) {
            failure.printStackTrace(command.getErr());
        }
        if (failure instanceof CommandFailedException known) {
            command.getErr().println("kintrace: " + known.getMessage());
            return known.exitCode().code();
        }
        if (failure instanceof StoreFailedException store) {
            command.getErr().println("kintrace: " + store.getMessage());
            return (switch (store) {
                case StoreFailedException.CannotWrite _ -> ExitCode.ENVIRONMENT;
                case StoreFailedException.Damaged _ -> ExitCode.DAMAGED;
                case StoreFailedException.Broken _ -> ExitCode.OUR_FAULT;
            }).code();
        }
        command.getErr().println("kintrace: something went wrong that is our fault ("
                + failure.getClass().getSimpleName()
                + "). Nothing was half-written. Run again with --debug and send us the lines, after reading them for names.");
        return ExitCode.OUR_FAULT.code();
    }
}
