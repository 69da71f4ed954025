package org.kintrace.app.work.memory;

import java.util.List;
import java.util.stream.Stream;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;

/**
 * One family's file, opened.
 *
 * @param tied files that belong to it because somebody of one is somebody of the other
 * @param view these files and what of the ledger concerns them, for rules and drawings; what became of a promise made to
 *     many is told by the whole ledger only
 */
public record FamilyFile(FamilyHead head, CaseRecords records, List<CaseRecords> tied, RegistryView view) {

    public FamilyFile {
        tied = List.copyOf(tied);
    }

    /** Its own records and those of the files tied to it. */
    public List<CaseRecords> all() {
        return Stream.concat(Stream.of(records), tied.stream()).toList();
    }
}
