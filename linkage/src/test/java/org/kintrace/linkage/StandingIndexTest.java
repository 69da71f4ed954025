package org.kintrace.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.linkage.description.Sex;
import org.kintrace.names.WrittenName;

class StandingIndexTest {

    private final StandingIndex index = new StandingIndex();

    @Test
    void findsTheSameNameAndBirthday() {
        index.add(girl("standing", "Tursunay", 2011));
        index.add(girl("other", "Gulnur", 1970));
        assertThat(index.search(girl("row", "Tursunay", 2011), StandingIndex.POSSIBLE_MATCH_BITS, 5))
                .extracting(PossibleMatch::standingId).containsExactly("standing");
    }

    @Test
    void findsNobodyWhenNothingAgrees() {
        index.add(girl("standing", "Tursunay", 2011));
        assertThat(index.search(girl("row", "Gulnur", 1970), StandingIndex.POSSIBLE_MATCH_BITS, 5)).isEmpty();
    }

    @Test
    void forgetsWhatWasRemoved() {
        index.add(girl("standing", "Tursunay", 2011));
        index.remove("standing");
        assertThat(index.search(girl("row", "Tursunay", 2011), -1000, 5)).isEmpty();
    }

    @Test
    void bitsShownAddUpToBitsUsed() {
        index.add(girl("standing", "Tursunay", 2011));
        PossibleMatch match = index.compare("standing", girl("row", "Tursungul", 2012)).orElseThrow();
        double sum = match.explanation().steps().stream().mapToDouble(step -> step.bits().bits()).sum();
        assertThat(sum).isCloseTo(match.bits().bits(), within(1e-9));
    }

    private static Description girl(String id, String name, int born) {
        return new Description(id, List.of(new DescribedName(NameRole.GIVEN, WrittenName.of(name))),
                Sex.FEMALE,
                List.of(UncertainDate.on(LocalDate.of(born, 3, 2))), List.of(), List.of(), Set.of());
    }
}
