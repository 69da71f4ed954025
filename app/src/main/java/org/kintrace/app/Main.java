package org.kintrace.app;

import java.io.PrintStream;
import java.util.List;

import org.kintrace.app.cli.KintraceCommand;
import org.kintrace.app.cli.demo.DemoCommand;
import org.kintrace.app.cli.demo.RehearseCommand;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(KintraceCommand.run(List.of(new DemoCommand(), new RehearseCommand()), arguments));
    }

    /** Runs one verb with other streams, for tests that want to read what was printed; answers the exit code. */
    public static int run(PrintStream out, PrintStream err, String... arguments) {
        return KintraceCommand.run(out, err, List.of(new DemoCommand(), new RehearseCommand()), arguments);
    }
}
