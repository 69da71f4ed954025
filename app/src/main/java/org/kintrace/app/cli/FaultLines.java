package org.kintrace.app.cli;

import java.io.PrintWriter;
import java.util.function.Consumer;

import org.kintrace.app.web.frame.Fault;

/** Tells of a fault in the pages on the terminal: kinds and places in the program, never what somebody typed. */
public final class FaultLines implements Consumer<Fault> {

    private final PrintWriter err;

    public FaultLines(PrintWriter err) {
        this.err = err;
    }

    @Override
    public void accept(Fault fault) {
        err.println("kintrace: a page could not be made, which is our fault (" + fault.id() + "):");
        fault.lines().forEach(err::println);
        err.flush();
    }
}
