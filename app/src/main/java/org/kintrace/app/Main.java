package org.kintrace.app;

import org.kintrace.app.cli.KintraceCommand;

/** Starts the command line. */
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(KintraceCommand.run(arguments));
    }
}
