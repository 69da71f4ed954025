package org.kintrace.app.cli.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.cli.CommandFailedException;
import org.kintrace.app.cli.ExitCode;
import org.kintrace.app.cli.RegistryOptions;
import org.kintrace.app.cli.ServeCommand;
import org.kintrace.app.cli.StopSignal;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.list.ListKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows the main job on invented families. */
@Command(name = "demo", description = "The main job on invented families: a sealed registry, families, two lists in other scripts, possible matches, what was promised and what came of it.", mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

    private static final long SEED = 2026;
    private static final int FAMILIES = 40;
    private static final int NEWER_VERSION_ROWS = 120;

    @Option(names = "--no-serve", description = "Print the summary and end, without pages.")
    private boolean noServe;

    @Option(names = "--port", description = "The port of the pages on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int port = ServeCommand.PORT;

    @Option(names = "--data", paramLabel = "DIR", description = "Keep the registry in this new folder (its passphrase is shown once).")
    private @Nullable Path data;

    @Option(names = "--seed", paramLabel = "N", description = "Which invented world (default: ${DEFAULT-VALUE}).")
    private long seed = SEED;

    @Option(names = "--families", paramLabel = "N", description = "How many invented families (default: ${DEFAULT-VALUE}).")
    private int families = FAMILIES;

    @Option(names = "--all-lists", description = "Let a list of every kind arrive, not two.")
    private boolean allLists;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        if (families < 1) {
            throw new CommandFailedException(ExitCode.WRONG_USE, "--families takes at least 1");
        }
        char[] passphrase = DemoFolder.randomPassphrase();
        try (StopSignal stop = new StopSignal();
                DemoFolder folder = DemoFolder.in(Optional.ofNullable(data));
                OpenRegistry registry = OpenRegistry.create(folder.path(), passphrase)) {
            InventedWorld world = InventedWorld.of(seed, families);
            DemoRun.Result result = new DemoRun(world, registry).run(arriving(world));
            DemoReport report = new DemoReport(result, registry, spec.commandLine().getOut());
            report.print(seed, Measured.of(result, world.truth(), registry));
            if (folder.isKept()) {
                spec.commandLine().getErr().println("The registry stays in " + folder.path()
                        + ". Its passphrase, shown this once: " + new String(passphrase));
            }
            if (!noServe) {
                new DemoPages(folder, registry, spec).serve(port, stop);
            }
            return ExitCode.DONE.code();
        } catch (FolderNotOpenedException e) {
            throw RegistryOptions.failure(e);
        } catch (IOException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT,
                    "the demo needs a writable folder for temporary files and some space in it", e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private List<InventedList> arriving(InventedWorld world) {
        if (allLists) {
            return world.lists();
        }
        int rows = Math.max(NEWER_VERSION_ROWS, 3 * families);
        return List.of(world.list(ListKind.CHINESE_REGISTER, rows),
                world.list(ListKind.UYGHUR_DIASPORA, rows),
                world.newerList(ListKind.CHINESE_REGISTER, rows));
    }
}
