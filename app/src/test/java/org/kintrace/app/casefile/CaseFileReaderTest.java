package org.kintrace.app.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.kintrace.app.json.Problem;
import org.kintrace.app.json.RecordCodec;

class CaseFileReaderTest {

    private static final String FILE = """
            {"notice": "Everybody in this file is invented.", "format": "kintrace-case-file", "version": 1,
             "offices": [{"id": "0f1f8a2e-5c1d-4b6e-9a53-000000000001", "names": [{"text": "Embassy X-1"}],
                          "level": "embassy", "state": "XX"}],
             "cases": [{"id": "0f1f8a2e-5c1d-4b6e-9a53-000000000002", "number": "X-0001", "state": "open",
                        "members": [{"person": "0f1f8a2e-5c1d-4b6e-9a53-000000000003", "roles": ["sought"]}],
                        "sources": [{"id": "0f1f8a2e-5c1d-4b6e-9a53-000000000004", "is": "interview",
                                     "title": "X-interview", "custody": "held"}],
                        "claims": [{"id": "0f1f8a2e-5c1d-4b6e-9a53-000000000005",
                                    "says": {"kind": "named", "person": "0f1f8a2e-5c1d-4b6e-9a53-000000000003",
                                             "role": "given", "name": {"text": "Tursun"}, "use": "spoken"},
                                    "modality": "asserts", "basis": {"kind": "saw"},
                                    "source": "0f1f8a2e-5c1d-4b6e-9a53-000000000004"}]}]}
            """;

    @Test
    void readsAFamilyAndTheLedgerAsUnits() throws Exception {
        ReadCaseFile read = read(FILE);
        assertThat(read.problems()).isEmpty();
        assertThat(read.notice()).hasValueSatisfying(notice -> assertThat(notice).contains("invented"));
        assertThat(read.units()).extracting(Unit::pointer).containsExactly("/offices/0", "/cases/0");
    }

    @Test
    void leavesAFamilyOutWholeWhenOneClaimCannotBeRead() throws Exception {
        ReadCaseFile read = read(FILE.replace("\"asserts\"", "\"shouts\""));
        assertThat(read.units()).extracting(Unit::pointer).containsExactly("/offices/0");
        assertThat(read.problems()).singleElement().extracting(Problem::pointer)
                .isEqualTo("/cases/0/claims/0/modality");
    }

    @Test
    void refusesAFileCutInHalfAndSaysWhere() {
        assertThatThrownBy(() -> read(FILE.substring(0, FILE.length() / 2)))
                .isInstanceOf(CaseFileNotReadException.class).hasMessageContaining("cut off")
                .hasMessageContaining("line ");
    }

    @Test
    void refusesANewerVersion() {
        assertThatThrownBy(() -> read(FILE.replace("\"version\": 1", "\"version\": 2")))
                .isInstanceOfSatisfying(CaseFileNotReadException.class,
                        e -> assertThat(e.isNewerVersion()).isTrue());
    }

    @Test
    void refusesWhatIsNoCaseFile() {
        assertThatThrownBy(() -> read("[1, 2]")).isInstanceOf(CaseFileNotReadException.class);
        assertThatThrownBy(() -> read("")).isInstanceOf(CaseFileNotReadException.class);
        assertThatThrownBy(() -> read("{}")).isInstanceOf(CaseFileNotReadException.class);
        assertThatThrownBy(() -> read(FILE + "x")).isInstanceOf(CaseFileNotReadException.class);
    }

    @Test
    void refusesAMemberGivenTwice() {
        assertThatThrownBy(
                () -> read(FILE.replace("\"state\": \"open\"", "\"state\": \"open\", \"state\": \"closed\"")))
                .isInstanceOf(CaseFileNotReadException.class);
    }

    @Test
    void refusesDeepNestingWithoutRunningOutOfStack() {
        String deep = "{\"format\": \"kintrace-case-file\", \"version\": 1, \"cases\": "
                + "[".repeat(100_000);
        assertThatThrownBy(() -> read(deep)).isInstanceOf(CaseFileNotReadException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void noMessageRepeatsWhatTheFileHolds() throws Exception {
        ReadCaseFile read = read(
                FILE.replace("\"use\": \"spoken\"", "\"Tursun\": \"Tursun\"").replace("\"open\"",
                        "\"Tursun\""));
        assertThat(read.problems()).isNotEmpty();
        assertThat(read.problems().toString()).doesNotContain("Tursun");
    }

    @Test
    void mutatedFilesAreReadOrRefusedAndNothingElse() throws Exception {
        long seed = 20_261_123;
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        byte[] original = FILE.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = original.clone();
            for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
                int at = random.nextInt(bytes.length);
                bytes[at] = random.nextBoolean()
                        ? (byte) random.nextInt(256)
                        : bytes[random.nextInt(bytes.length)];
            }
            try {
                new CaseFileReader(new RecordCodec()).read(new ByteArrayInputStream(bytes));
            } catch (CaseFileNotReadException e) {
                refused++;
                assertThat(e.getMessage()).as("seed %s, round %s", seed, i).doesNotContain("Tursun");
            }
        }
        assertThat(refused).isBetween(1_000, 19_900);
    }

    private static ReadCaseFile read(String text) throws CaseFileNotReadException, IOException {
        return new CaseFileReader(new RecordCodec()).read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
