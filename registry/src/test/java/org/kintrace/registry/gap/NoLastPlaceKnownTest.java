package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.place;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.sighting.Confidence;

class NoLastPlaceKnownTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person(CaseRole.SOUGHT);

    @Test
    void firesWhenNobodySaidWhere() {
        assertThat(found()).extracting(Gap::reason).containsExactly(new GapReason.NoLastPlace(child));
    }

    @Test
    void isNotSilencedByFearOrADoubtfulSighting() {
        family.claim(stay(), Modality.FEARS);
        family.sighted(child, "653122", when("2020-01-01"), Confidence.DOUBTFUL);
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentWhenAStayIsKnown() {
        family.claim(stay());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenSeenSomewhere() {
        family.sighted(child, "653122", when("2020-01-01"), Confidence.POSSIBLE);
        assertThat(found()).isEmpty();
    }

    private ClaimContent stay() {
        return new ClaimContent.Stay(new Members.Known(List.of(child)), place("653122"),
                InstitutionKind.FAMILY_HOME, Optional.empty(), Optional.empty(), Optional.empty());
    }

    private List<Gap> found() {
        return new NoLastPlaceKnown().check(invented.view(), day("2026-01-01"));
    }
}
