package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import picocli.CommandLine.Model.CommandSpec;

/** Tells somebody who waits that the work goes on: a line on standard error every few seconds, nothing with --quiet. */
final class Patience implements AutoCloseable {

    private static final int FIRST_SECONDS = 2;
    private static final int EVERY_SECONDS = 5;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("patience").factory());

    private Patience(PrintWriter err, String doing) {
        int[] seconds = {FIRST_SECONDS};
        var _ = clock.scheduleAtFixedRate(() -> {
            err.println(doing + " ... " + seconds[0] + " s");
            seconds[0] += EVERY_SECONDS;
        }, FIRST_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Begins to tell; closing it ends it. @param doing what is being done, without a name of a person */
    static Patience during(CommandSpec spec, String doing) {
        Patience patience = new Patience(spec.commandLine().getErr(), doing);
        if (spec.root().userObject() instanceof KintraceCommand root && root.isQuiet()) {
            patience.close();
        }
        return patience;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
