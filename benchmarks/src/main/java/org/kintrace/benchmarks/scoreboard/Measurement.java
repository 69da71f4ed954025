package org.kintrace.benchmarks.scoreboard;

/** What came of measuring one figure. */
sealed interface Measurement {

    /**
     * The commands ran to their end.
     *
     * @param found what was read from their output
     * @param last the last command
     * @param loadBefore average number of processes that wanted to run in the minute before, negative when unknown
     */
    record Measured(String found, Ended last, double loadBefore, double loadAfter) implements Measurement {}

    /** A command failed or printed nothing that could be read; the last lines of what it printed are in {@code log}. */
    record Failed(String why, String log) implements Measurement {}

    /** What the figure needs is not there; that is said and is no failure. */
    record NotMeasured(String missing) implements Measurement {}
}
