package org.kintrace.app.cli.demo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.kintrace.app.cli.CommandFailedException;
import org.kintrace.app.cli.ExitCode;
import org.kintrace.app.cli.KintraceCommand;
import org.kintrace.app.cli.RegistryOptions;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.app.wiring.PortTakenException;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.ListKind;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Does a little of everything once and prints nothing, so that Java can keep which classes it read and what it learnt about
 * them: {@code tune} runs it. Public lists and invented families only.
 */
@Command(name = "rehearse", hidden = true, description = "Does a little of everything once and prints nothing; 'tune' runs it.")
public final class RehearseCommand implements Callable<Integer> {

    private static final int FAMILIES = 10;
    private static final int ROWS = 40;
    private static final SessionLimits LIMITS = new SessionLimits(Duration.ofMinutes(1),
            Duration.ofMinutes(1), 1);

    @Parameters(arity = "0..2", paramLabel = "LIST", description = "Two public lists to link.")
    private List<Path> lists = new ArrayList<>();

    @Override
    public Integer call() throws CommandFailedException {
        char[] passphrase = DemoFolder.randomPassphrase();
        try {
            if (lists.size() == 2) {
                link(lists.getFirst(), lists.getLast());
            }
            mainJob(passphrase);
            return ExitCode.DONE.code();
        } catch (FolderNotOpenedException e) {
            throw RegistryOptions.failure(e);
        } catch (IOException | PortTakenException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT,
                    "the rehearsal could not be held; nothing depends on it", e);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }

    private static void link(Path one, Path other) throws IOException {
        Path pairs = Files.createTempFile("kintrace-rehearsal-", ".tsv");
        try (PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false,
                StandardCharsets.UTF_8)) {
            int _ = KintraceCommand.run(nowhere, nowhere, List.of(), "--quiet", "link", one.toString(),
                    other.toString(),
                    "--out", pairs.toString());
        } finally {
            Files.delete(pairs);
        }
    }

    private static void mainJob(char[] passphrase)
            throws IOException, FolderNotOpenedException, PortTakenException {
        InventedWorld world = InventedWorld.of(1, FAMILIES);
        try (DemoFolder folder = DemoFolder.in(Optional.empty());
                OpenRegistry registry = OpenRegistry.create(folder.path(), passphrase.clone())) {
            DemoRun.Result result = new DemoRun(world, registry)
                    .run(List.of(world.list(ListKind.CHINESE_REGISTER, ROWS),
                            world.list(ListKind.UYGHUR_DIASPORA, ROWS)));
            new DemoReport(result, registry, new PrintWriter(Writer.nullWriter()))
                    .print(1, Measured.of(result, world.truth(), registry));
            // Starting is what takes long; asking for a page would need the network, which no verb uses.
            PagesServer.start(folder.path(), registry, new PagesSettings(0, LIMITS, false, false), _ -> {
            }).close();
            unlock(folder.path(), passphrase);
        }
    }

    /** What stands between the passphrase and the first page. */
    private static void unlock(Path folder, char[] passphrase) throws FolderNotOpenedException {
        try (OpenRegistry registry = OpenRegistry.open(folder, passphrase)) {
            registry.readEverything();
        }
    }
}
