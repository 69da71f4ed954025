package org.kintrace.app.work.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.wiring.InventedRegistry;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.claim.Claim;
import org.kintrace.testdata.InventedWorld;

/** A correction begins with what is on record, so nothing of it may get lost on the way into the form and back. */
class FilledClaimTest {

    @TempDir
    private Path folder;

    @Test
    void everyClaimOnRecordComesBackOutOfItsFormAsItStood() throws Exception {
        try (OpenRegistry registry = InventedRegistry.empty(folder)) {
            InventedRegistry.take(registry, InventedWorld.of(2026, 12));
            Set<FormKind> kinds = new TreeSet<>();
            for (CaseRecords family : registry.families()) {
                for (Claim claim : family.claims()) {
                    FilledClaim filled = FilledClaim.of(claim);
                    kinds.add(filled.kind());
                    Claim again = typedAgain(filled, family);
                    assertThat(asTyped(again)).isEqualTo(asTyped(claim));
                    assertThat(again.says().getClass()).isEqualTo(claim.says().getClass());
                    assertThat(again.subjects()).isEqualTo(claim.subjects());
                    assertThat(again.basis()).isEqualTo(claim.basis());
                    assertThat(again.amends()).isEqualTo(claim.amends());
                }
            }
            assertThat(kinds).hasSizeGreaterThan(10);
        }
    }

    /** Which place is meant is read anew out of the words. */
    private static Map<String, List<String>> asTyped(Claim claim) {
        Map<String, List<String>> fields = new TreeMap<>(FilledClaim.of(claim).fields());
        fields.keySet().removeIf(name -> name.endsWith(Fields.CHOSEN));
        return fields;
    }

    private static Claim typedAgain(FilledClaim filled, CaseRecords family) {
        Fields fields = new Fields(filled.fields(), FilledClaimTest::places);
        Entered entered = new Entered(UUID::randomUUID, Optional.of(family.header()));
        filled.kind().read(new Desk(fields, entered, Optional.of(family),
                UncertainDate.on(java.time.LocalDate.of(2024, 1, 1)), _ -> Optional.empty()));
        assertThat(fields.problems()).as("%s %s", filled.kind(), Map.copyOf(filled.fields()).keySet())
                .isEmpty();
        List<Object> claims = entered.ofFamily();
        assertThat(claims).hasSize(1);
        return (Claim) claims.getFirst();
    }

    private static List<PlaceId> places(String text) {
        return Gazetteer.bundled().findInText(text).stream().map(Place::id).distinct().toList();
    }
}
