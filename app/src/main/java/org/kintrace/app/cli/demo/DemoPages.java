package org.kintrace.app.cli.demo;

import java.io.PrintWriter;
import java.time.Duration;

import org.kintrace.app.cli.CommandFailedException;
import org.kintrace.app.cli.ExitCode;
import org.kintrace.app.cli.FaultLines;
import org.kintrace.app.cli.StopSignal;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.app.wiring.PortTakenException;
import org.kintrace.app.work.store.FolderNotOpenedException;

import picocli.CommandLine.Model.CommandSpec;

/** The pages of a demo. Nobody knows its passphrase, so it does not lock by itself and a link is the way in. */
final class DemoPages {

    private static final SessionLimits ALL_DAY = new SessionLimits(Duration.ofHours(12), Duration.ofHours(12),
            5);

    private final DemoFolder folder;
    private final OpenRegistry registry;
    private final CommandSpec spec;

    DemoPages(DemoFolder folder, OpenRegistry registry, CommandSpec spec) {
        this.folder = folder;
        this.registry = registry;
        this.spec = spec;
    }

    /** Serves until it is stopped. */
    void serve(int port, StopSignal stop) throws CommandFailedException {
        PrintWriter out = spec.commandLine().getOut();
        PagesSettings settings = new PagesSettings(port, ALL_DAY, false, false);
        try (PagesServer server = PagesServer.start(folder.path(), registry, settings,
                new FaultLines(spec.commandLine().getErr()))) {
            out.println();
            out.println("The same in a browser, on this machine only: " + server.address());
            out.println("Sign in with this link; it works once, within 15 minutes:");
            out.println("  " + server.lookAroundLink());
            out.println("Stop with Ctrl-C.");
            out.flush();
            folder.endWithTheCaller();
            stop.await();
        } catch (FolderNotOpenedException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT, String.valueOf(e.getMessage()), e);
        } catch (PortTakenException e) {
            throw new CommandFailedException(ExitCode.ENVIRONMENT,
                    e.getMessage() + ", or end with --no-serve", e);
        }
    }
}
