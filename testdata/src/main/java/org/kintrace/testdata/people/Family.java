package org.kintrace.testdata.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.kintrace.testdata.spelling.People;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.spelling.Town;

/**
 * One invented family: the truth that the sources of its case only partly know.
 *
 * @param number which family of the world, 0 for the first
 * @param caseId id of its case
 * @param caseNumber how a team would call it, always {@code X-}
 * @param home county of the father's parents
 * @param motherHome county of the mother's parents
 * @param village name of the invented village, always {@code X-}
 * @param uncounted grandchildren nobody named, by their parents' order; empty where there are none
 */
public record Family(int number, String caseId, String caseNumber, FamilyShape shape, People people,
        Place home,
        Place motherHome, String village, Town town, Timeline timeline, List<Person> members,
        List<Integer> uncounted) {

    public Family {
        members = List.copyOf(members);
        uncounted = List.copyOf(uncounted);
    }

    public Stream<Person> all(Part part) {
        return members.stream().filter(m -> m.part() == part);
    }

    public Optional<Person> find(Part part) {
        return all(part).findFirst();
    }

    public Person get(Part part) {
        return find(part)
                .orElseThrow(() -> new IllegalStateException("family " + number + " has no " + part));
    }

    public List<Person> children() {
        return all(Part.CHILD).toList();
    }

    public List<Person> sought() {
        return members.stream().filter(Person::sought).toList();
    }

    /** The county somebody of the family comes from, unless born abroad. */
    public Place countyOf(Person person) {
        return switch (person.part()) {
            case MOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER -> motherHome;
            case FATHER, CHILD, PATERNAL_GRANDFATHER, PATERNAL_GRANDMOTHER, CHILDS_WIFE, HELPER -> home;
        };
    }

    /** The mother of somebody, where she belongs to the family. */
    public Optional<Person> motherOf(Person person) {
        return switch (person.part()) {
            case CHILD -> find(Part.MOTHER);
            case FATHER -> find(Part.PATERNAL_GRANDMOTHER);
            case MOTHER -> find(Part.MATERNAL_GRANDMOTHER);
            case PATERNAL_GRANDFATHER, PATERNAL_GRANDMOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER,
                    CHILDS_WIFE, HELPER ->
                Optional.empty();
        };
    }

    /** Who speaks for the family: the first grown-up abroad. */
    public Person enquirer() {
        return members.stream().filter(m -> m.abroad() && !m.isChildOn(timeline.interviewed())).findFirst()
                .orElseThrow(
                        () -> new IllegalStateException("family " + number + " has nobody to speak for it"));
    }
}
