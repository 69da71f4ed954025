package org.kintrace.app.casefile;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.testdata.InventedWorld;

/** A world of invented families as values, without a registry on disk. */
public final class InventedRecords {

    private InventedRecords() {}

    public static CaseFile of(long seed, int families) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        InventedWorld.of(seed, families).writeCaseFile(file);
        try {
            return assembled(new CaseFileReader(new RecordCodec())
                    .read(new ByteArrayInputStream(file.toByteArray())));
        } catch (Exception e) {
            throw new IllegalStateException("the invented families cannot be read", e);
        }
    }

    private static CaseFile assembled(ReadCaseFile read) {
        Map<RecordKind, List<Object>> ledger = new EnumMap<>(RecordKind.class);
        List<CaseRecords> cases = new ArrayList<>();
        List<IdentityDecision> decisions = new ArrayList<>();
        for (Unit unit : read.units()) {
            Map<RecordKind, List<Object>> parts = unit.family().isPresent()
                    ? new EnumMap<>(RecordKind.class)
                    : ledger;
            for (Entry entry : unit.entries()) {
                if (entry.value() instanceof IdentityDecision decision) {
                    decisions.add(decision);
                } else {
                    parts.computeIfAbsent(entry.kind(), _ -> new ArrayList<>()).add(entry.value());
                }
            }
            unit.family().ifPresent(header -> cases.add(RecordShelf.assemble(header, parts)));
        }
        return new CaseFile(read.notice(), RecordShelf.ledger(ledger), cases, decisions);
    }
}
