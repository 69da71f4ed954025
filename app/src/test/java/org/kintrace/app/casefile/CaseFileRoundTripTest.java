package org.kintrace.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.app.json.RandomValues;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.identity.IdentityDecision;

/** Whatever a case file can hold is written and read again as equal; {@code -Dkintrace.casefiles=10000} for the long run. */
class CaseFileRoundTripTest {

    private static final long SEED = 20_261_123;
    private static final int FILES = Integer.getInteger("kintrace.casefiles", 2_000);

    private final RecordCodec codec = new RecordCodec();

    @Test
    void generatedFilesRoundTrip() throws Exception {
        for (int i = 0; i < FILES; i++) {
            CaseFile file = new RandomValues(SEED + i).draw(CaseFile.class);
            byte[] bytes = written(file);
            CaseFile again = reassembled(new CaseFileReader(codec).read(new ByteArrayInputStream(bytes)));
            assertThat(again).as("file of seed %s", SEED + i).isEqualTo(file);
            assertThat(written(again)).as("bytes of seed %s", SEED + i).isEqualTo(bytes);
        }
    }

    private byte[] written(CaseFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new CaseFileWriter(codec).write(file, out);
        return out.toByteArray();
    }

    /** Puts what was read together again. Members of a case are in its header, so they are left out of its parts. */
    private static CaseFile reassembled(ReadCaseFile read) {
        assertThat(read.problems()).isEmpty();
        Map<RecordKind, List<Object>> ledger = new EnumMap<>(RecordKind.class);
        List<CaseRecords> cases = new ArrayList<>();
        List<IdentityDecision> decisions = new ArrayList<>();
        for (Unit unit : read.units()) {
            if (unit.family().isPresent()) {
                Map<RecordKind, List<Object>> parts = new EnumMap<>(RecordKind.class);
                unit.entries().forEach(
                        entry -> parts.computeIfAbsent(entry.kind(), _ -> new ArrayList<>())
                                .add(entry.value()));
                Case header = unit.family().get();
                cases.add(RecordShelf.assemble(header, parts));
            } else if (unit.entries().getFirst().value() instanceof IdentityDecision decision) {
                decisions.add(decision);
            } else {
                Entry entry = unit.entries().getFirst();
                ledger.computeIfAbsent(entry.kind(), _ -> new ArrayList<>()).add(entry.value());
            }
        }
        return new CaseFile(read.notice(), RecordShelf.ledger(ledger), cases, decisions);
    }
}
