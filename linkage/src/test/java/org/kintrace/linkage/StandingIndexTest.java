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

    @Test
    void meetsTheSameDayOfBirthWhateverTheName() {
        index.add(girl("standing", "Tursunay", 2011));
        assertThat(index.search(girl("row", "Bekri", 2011), -1000, 5)).hasSize(1);
    }

    @Test
    void meetsBirthsAFewYearsApartAndNoOthers() {
        index.add(girl("standing", "Tursunay", 2011));
        assertThat(index.search(girlIn("row", "Tursunay", 2013), -1000, 5)).hasSize(1);
        assertThat(index.search(girlIn("row", "Tursunay", 2014), -1000, 5)).isEmpty();
    }

    @Test
    void meetsEverybodyOfThatNameWhereABirthIsNotKnown() {
        index.add(girl("standing", "Tursunay", 2011));
        assertThat(index.search(of("row", "Турсунай", Sex.UNKNOWN, List.of(), Set.of()), -1000, 5))
                .hasSize(1);
    }

    @Test
    void meetsTheSamePaperWhateverElseDiffers() {
        index.add(of("standing", "Tursunay", Sex.FEMALE, List.of(UncertainDate.on(LocalDate.of(2011, 3, 2))),
                Set.of("X-1")));
        assertThat(index.search(
                of("row", "Bekri", Sex.MALE, List.of(UncertainDate.on(LocalDate.of(1970, 1, 5))),
                        Set.of("X-1")),
                -1000, 5)).hasSize(1);
    }

    @Test
    void meetsThoseWhoseNameNobodyKnows() {
        index.add(new Description("standing", List.of(), Sex.FEMALE,
                List.of(UncertainDate.on(LocalDate.of(2011, 3, 2))), List.of(), List.of(), Set.of()));
        assertThat(index.search(girlIn("row", "Tursunay", 2011), -1000, 5)).hasSize(1);
    }

    private static Description girlIn(String id, String name, int year) {
        return of(id, name, Sex.FEMALE,
                List.of(UncertainDate.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))),
                Set.of());
    }

    private static Description of(String id, String name, Sex sex, List<UncertainDate> born,
            Set<String> papers) {
        return new Description(id, List.of(new DescribedName(NameRole.GIVEN, WrittenName.of(name))), sex,
                born,
                List.of(), List.of(), papers);
    }

    private static Description girl(String id, String name, int born) {
        return new Description(id, List.of(new DescribedName(NameRole.GIVEN, WrittenName.of(name))),
                Sex.FEMALE,
                List.of(UncertainDate.on(LocalDate.of(born, 3, 2))), List.of(), List.of(), Set.of());
    }
}
