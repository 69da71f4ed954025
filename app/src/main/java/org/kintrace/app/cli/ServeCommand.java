package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.app.wiring.PortTakenException;
import org.kintrace.app.work.store.FolderNotOpenedException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Serves the pages on this machine until it is stopped. */
@Command(name = "serve", description = "Serve the pages on this machine only. Without a passphrase the server starts locked: the first page asks for it.", mixinStandardHelpOptions = true)
public final class ServeCommand implements Callable<Integer> {

    /** Where pages are unless said otherwise. */
    public static final int PORT = 8750;

    @Mixin
    private final RegistryOptions registry = new RegistryOptions();

    @Option(names = "--port", description = "The port on 127.0.0.1 (default: ${DEFAULT-VALUE}).")
    private int port = PORT;

    @Option(names = "--development", hidden = true, description = "Show the page of all parts.")
    private boolean development;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws CommandFailedException {
        if (spec == null) {
            throw new IllegalStateException("the command line was not set up");
        }
        PrintWriter out = spec.commandLine().getOut();
        OpenRegistry open = registry.openIfGiven();
        PagesSettings settings = new PagesSettings(port, SessionLimits.USUAL, true, development);
        try (StopSignal stop = new StopSignal();
                PagesServer server = PagesServer.start(registry.folder(), open, settings,
                        new FaultLines(spec.commandLine().getErr()))) {
            out.println("The pages are at " + server.address() + " (this machine only). Stop with Ctrl-C.");
            if (open == null) {
                out.println("The registry is locked: the first page asks for the passphrase.");
            }
            server.firstAccountLink().ifPresent(link -> out.println(
                    "Make the first account within 15 minutes; this link works once:\n  " + link));
            out.flush();
            stop.await();
            return ExitCode.DONE.code();
        } catch (FolderNotOpenedException e) {
            throw RegistryOptions.failure(e);
        } catch (PortTakenException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT, String.valueOf(e.getMessage()), e);
        }
    }
}
