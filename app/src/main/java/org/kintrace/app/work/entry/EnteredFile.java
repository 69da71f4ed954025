package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;

/** What was entered, as a case file would hold it. */
final class EnteredFile {

    private EnteredFile() {}

    static CaseFile of(Entered entered) {
        // A family is named only when something is added to its file: an inquiry made for it leaves the file alone.
        boolean opensOrAdds = !entered.ofFamily().isEmpty() || entered.ofLedger().isEmpty();
        List<CaseRecords> families = entered.header().filter(_ -> opensOrAdds)
                .map(header -> List.of(RecordShelf.assemble(header, parts(entered.ofFamily()))))
                .orElse(List.of());
        return new CaseFile(Optional.empty(), RecordShelf.ledger(parts(entered.ofLedger())), families,
                List.of());
    }

    private static Map<RecordKind, List<Object>> parts(List<Object> values) {
        Map<RecordKind, List<Object>> parts = new EnumMap<>(RecordKind.class);
        values.forEach(
                value -> parts.computeIfAbsent(RecordKind.of(value), _ -> new ArrayList<>()).add(value));
        return parts;
    }
}
