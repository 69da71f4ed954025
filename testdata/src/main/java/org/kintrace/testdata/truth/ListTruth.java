package org.kintrace.testdata.truth;

import java.util.List;

/**
 * Which rows of one list describe sought people, which only resemble them, and which cannot be read.
 *
 * @param planted rows that describe a sought person, in the order of the file
 * @param traps rows of other people who bear the name of a sought person
 * @param bad rows that must be rejected
 * @param added ids of rows that the version before did not have; empty in a first version
 * @param changed ids of rows whose content differs from the version before
 * @param vanished ids of rows the version before had and this one has not
 */
public record ListTruth(List<PlantedRow> planted, List<TrapRow> traps, List<BadRow> bad, List<String> added,
        List<String> changed, List<String> vanished) {

    /** How much was done to a planted row; see docs/formats/testdata.md. */
    public enum Difficulty {
        EASY, MEDIUM, HARD
    }

    /** What makes a row unreadable. */
    public enum Fault {
        IMPOSSIBLE_DATE, NO_NAME, TOO_MANY_CELLS, TOO_FEW_CELLS
    }

    /**
     * @param line line of the file or row of the sheet, 1 for the header
     * @param row the list's own id of the row
     * @param person id of the sought person in the case file
     */
    public record PlantedRow(int line, String row, String person, Difficulty difficulty) {}

    /** @param resembles id of the person whose name this other person bears */
    public record TrapRow(int line, String row, String resembles) {}

    public record BadRow(int line, Fault fault) {}

    public ListTruth {
        planted = List.copyOf(planted);
        traps = List.copyOf(traps);
        bad = List.copyOf(bad);
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        vanished = List.copyOf(vanished);
    }
}
