package org.kintrace.app.casefile;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.json.Problem;

/**
 * A case file as read: the units that are whole in themselves, and what is wrong with the others.
 *
 * @param units in file order; whether they point to something that exists is not checked yet
 */
record ReadCaseFile(Optional<String> notice, List<Unit> units, List<Problem> problems, long problemCount) {

    ReadCaseFile {
        units = List.copyOf(units);
        problems = List.copyOf(problems);
    }
}
