package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.place;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;

class WeakWhereaboutsTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person(CaseRole.SOUGHT);
    private final SourceId source = family.source("2020-01-01");

    @Test
    void firesWhenOneSourceAloneTells() {
        family.claim(stay("653122"), source);
        family.claim(stay("652301"), source);
        assertThat(reasons()).containsExactly(new GapReason.OneSourceOnly(child, source));
    }

    @Test
    void aCopyIsNoSecondSource() {
        family.claim(stay("653122"), source);
        family.claim(stay("652301"), family.source(Optional.empty(), Optional.of(source)));
        assertThat(reasons()).containsExactly(new GapReason.OneSourceOnly(child, source));
    }

    @Test
    void firesWhenEverythingWasSaidUnderPressure() {
        family.pressed(stay("653122"));
        family.pressed(stay("652301"));
        assertThat(reasons()).containsExactly(new GapReason.SaidUnderPressureOnly(child));
    }

    @Test
    void isSilentWhenTwoTellAndOneIsFree() {
        family.claim(stay("653122"), source);
        family.pressed(stay("653122"));
        assertThat(reasons()).isEmpty();
    }

    @Test
    void isSilentWhenNobodyTellsAnything() {
        assertThat(reasons()).isEmpty();
    }

    private ClaimContent stay(String code) {
        return new ClaimContent.Stay(new Members.Known(List.of(child)), place(code),
                InstitutionKind.FAMILY_HOME, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<GapReason> reasons() {
        return new WeakWhereabouts().check(invented.view(), day("2026-01-01")).stream().map(Gap::reason)
                .toList();
    }
}
