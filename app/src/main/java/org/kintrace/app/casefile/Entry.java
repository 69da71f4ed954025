package org.kintrace.app.casefile;

import org.kintrace.app.json.RecordKind;
import org.kintrace.registry.id.RecordId;

/**
 * One registry object of a case file and where it stands.
 *
 * @param pointer JSON pointer into the file
 */
record Entry(String pointer, RecordKind kind, Object value) {

    RecordId id() {
        return kind.idOf(value);
    }
}
