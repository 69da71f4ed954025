package org.kintrace.app.casefile;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.cases.Case;

/**
 * What is taken in or left out as one: a family with everything in its file, or a single entry of the ledger.
 *
 * @param family the header of the case, empty for an entry of the ledger
 */
record Unit(String pointer, Optional<Case> family, List<Entry> entries) {

    Unit {
        entries = List.copyOf(entries);
    }
}
