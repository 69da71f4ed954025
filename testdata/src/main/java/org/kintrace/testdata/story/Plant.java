package org.kintrace.testdata.story;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Part;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.Places;
import org.kintrace.testdata.truth.TruthBook;

/**
 * What is planted in one family besides its own story; at most one thing, so that planted things can be counted.
 *
 * <p>Everything planted lies after the last day of the story itself, so that it touches nothing else.
 */
final class Plant {

    private final CaseBook book;
    private final Family family;
    private final PlantKind kind;
    private final TruthBook truth = new TruthBook();

    Plant(CaseBook book) {
        this.book = book;
        this.family = book.family();
        this.kind = PlantKind.of(family.number());
    }

    TruthBook truth() {
        return truth;
    }

    boolean needsOneBirthOf(Person person) {
        return (kind == PlantKind.AGE_AGAINST_BIRTH || kind == PlantKind.AGE_NEARLY)
                && person.equals(target());
    }

    boolean concernsCounts() {
        return kind == PlantKind.COUNT_NOT_CLOSED || kind == PlantKind.COUNT_NEARLY;
    }

    void tell(CaseSources sources) {
        LocalDate later = family.timeline().visited().plusDays(10);
        switch (kind) {
            case TWO_PLACES -> twoPlaces(sources, later);
            case TWO_PLACES_NEARLY -> twoPlacesNearly(sources, later);
            case DEAD_AND_SEEN -> deadAndSeen(sources, later);
            case DEAD_AND_SEEN_NEARLY -> deadAndSeenNearly(sources, later);
            case AGE_AGAINST_BIRTH -> age(sources, 4);
            case AGE_NEARLY -> age(sources, 0);
            case COUNT_NOT_CLOSED -> count(sources);
            case COUNT_NEARLY -> countNearly(sources);
            case NOTHING -> {
                // Most families hold nothing but their own story.
            }
        }
    }

    private Person target() {
        return family.sought().getFirst();
    }

    /** A relative says home; a letter from an office says a school in another prefecture, on the same days. */
    private void twoPlaces(CaseSources sources, LocalDate from) {
        String home = stay(told(sources, "message", from.plusDays(200)), Whereabouts.county(family.home()),
                "familyHome",
                from.toString(), from.plusDays(160).toString());
        String far = stay(told(sources, "letter", from.plusDays(200)), far(), "boardingSchool",
                from.plusDays(30).toString(), from.plusDays(120).toString());
        truth.planted("two-places", List.of(home), List.of(far));
    }

    /** The same with an end known by year only, and one place inside the other. */
    private void twoPlacesNearly(CaseSources sources, LocalDate from) {
        Told told = told(sources, "message", from.plusDays(200));
        String home = stay(told, Whereabouts.county(family.home()), "familyHome", from.toString(),
                from.plusDays(100).toString());
        String far = stay(told, far(), "boardingSchool", String.valueOf(from.plusDays(100).getYear()),
                from.plusDays(160).toString());
        String wider = stay(told, Whereabouts.prefecture(family.home()), "familyHome", from.toString(),
                from.plusDays(100).toString());
        truth.nearMiss("two-places", "the other stay may have begun when this one ended", List.of(home, far));
        truth.nearMiss("two-places", "one place lies in the other", List.of(home, wider));
    }

    private void deadAndSeen(CaseSources sources, LocalDate from) {
        Person person = grownUpInside();
        String died = book.claim(told(sources, "officialStatement", from.plusDays(50)),
                Says.died(person, from.toString()));
        String alive = book.claim(told(sources, "message", from.plusDays(120)),
                Says.alive(person, from.plusDays(90).toString()));
        truth.planted("dead-and-seen", List.of(died), List.of(alive));
    }

    /** A feared death that was superseded, and a sighting that may have been on the day itself. */
    private void deadAndSeenNearly(CaseSources sources, LocalDate from) {
        Person person = grownUpInside();
        Told told = told(sources, "message", from.plusDays(150));
        String fear = book.claim(told.modality("fears"), Says.died(person, from.toString()));
        String seen = book.claim(told.amending("supersedes", fear),
                Says.alive(person, from.plusDays(60).toString()));
        String year = String.valueOf(from.plusDays(90).getYear());
        String died = book.claim(told, Says.died(person, year + "/" + (from.plusDays(90).getYear() + 1)));
        truth.nearMiss("dead-and-seen", "the death was only feared", List.of(fear, seen));
        truth.nearMiss("dead-and-seen", "seen in a year in which the death may have come later",
                List.of(died, seen));
    }

    private void age(CaseSources sources, int yearsTooMany) {
        Person person = target();
        LocalDate on = family.timeline().interviewed();
        String born = book.claim(sources.papers(), Says.born(person, When.month(person.born())));
        int age = person.ageOn(on) + yearsTooMany;
        String aged = book.claim(sources.press(), Says.aged(person, String.valueOf(age), on));
        if (yearsTooMany > 0) {
            truth.planted("age-against-birth", List.of(aged), List.of(born));
        } else {
            truth.nearMiss("age-against-birth", "the age fits the month of birth", List.of(aged, born));
        }
    }

    private void count(CaseSources sources) {
        int tooFew = family.children().size() - 1;
        String count = book.claim(sources.family(), Says.childCount(family.get(Part.MOTHER), tooFew));
        truth.planted("count-not-closed", List.of(count), List.of());
    }

    /** More than so many; and more counted than named, which is a gap and no contradiction. */
    private void countNearly(CaseSources sources) {
        int children = family.children().size();
        String open = book.claim(sources.press(),
                Node.kind("childCount").put("person", family.get(Part.FATHER).id())
                        .put("count", "at least " + Count.words(children - 1)));
        String more = book.claim(sources.family(), Says.childCount(family.get(Part.MOTHER), children + 1));
        truth.nearMiss("count-not-closed", "a lower bound is no count", List.of(open));
        truth.nearMiss("count-not-closed", "one child is counted and not named", List.of(more));
    }

    private Person grownUpInside() {
        return family.find(Part.MATERNAL_GRANDFATHER).orElseGet(() -> family.members().stream()
                .filter(p -> !p.abroad() && p.ageOn(family.timeline().departure()) >= 18).findFirst()
                .orElseThrow());
    }

    private Node far() {
        return Whereabouts.county(Places.farFrom(family.home(), book.draw()));
    }

    private String stay(Told told, Node at, String house, String from, String to) {
        return book.claim(told,
                Says.stay(Says.known(target()), at, house).put("from", from).put("to", to));
    }

    private static Told told(CaseSources sources, String kind, LocalDate made) {
        return Told.by(sources.add(kind, "A later word", made, "held"),
                Told.heardFrom(1, "somebody who knows the family"));
    }
}
