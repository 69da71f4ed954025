package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SightingLinkId;
import org.kintrace.registry.sighting.Confidence;
import org.kintrace.registry.sighting.SightingLink;

class SightingOneReaderTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();

    @Test
    void firesWhenOnePersonAloneLooked() {
        SightingLinkId link = family.sighted(child, "653122", when("2020-01-01"), Confidence.PROBABLE);
        assertThat(found()).extracting(Gap::reason)
                .containsExactly(new GapReason.OneReaderOnly(link, child));
    }

    @Test
    void isSilentWhenSomebodyLookedAgain() {
        family.sighted(child, "653122", when("2020-01-01"), Confidence.PROBABLE);
        SightingLink link = family.links.removeFirst();
        family.links.add(new SightingLink(link.id(), link.sighting(), child, link.confidence(), link.by(),
                link.reasons(), Optional.of("father")));
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutWhatIsExcludedOrDoubtful() {
        family.sighted(child, "653122", when("2020-01-01"), Confidence.EXCLUDED);
        family.sighted(child, "653122", when("2020-01-01"), Confidence.DOUBTFUL);
        assertThat(found()).isEmpty();
    }

    private List<Gap> found() {
        return new SightingOneReader().check(invented.view(), day("2026-01-01"));
    }
}
