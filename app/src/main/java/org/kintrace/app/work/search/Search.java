package org.kintrace.app.work.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.FamilyHead;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.memory.PeopleInMemory;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;

/**
 * One field for everything: a name in any script, the number of a family, a place, a year of birth, or several of them.
 * What was found says why; nothing is found that the reader may not see.
 */
public final class Search {

    /** Two names below this score are not worth a look; the border of a half between same and different names, not tuned. */
    static final double LEAST_SCORE = 0.5;

    /** How many spellings are looked at before those the reader may not see are left out. */
    private static final int SPELLINGS = 200;

    private final RegistryInMemory memory;
    private final Gazetteer gazetteer;

    public Search(RegistryInMemory memory, Gazetteer gazetteer) {
        this.memory = memory;
        this.gazetteer = gazetteer;
    }

    /** @param most at least 1 */
    public List<SearchHit> find(CaseWorker who, String typed, int most) {
        Asked asked = Asked.read(typed,
                words -> words.isBlank()
                        ? List.of()
                        : gazetteer.find(words).stream().map(Place::id).toList());
        List<SearchHit> hits = new ArrayList<>(families(who, asked));
        Map<String, SearchHit> people = new LinkedHashMap<>();
        asked.name().ifPresent(name -> named(who, name, asked, people));
        asked.withoutPlaces().ifPresent(name -> named(who, name, asked, people));
        if (asked.year().isPresent() || !asked.places().isEmpty()) {
            byYearAndPlace(who, asked, most, people);
        }
        people.values().stream().sorted(Comparator.comparingInt((SearchHit hit) -> -hit.why().size())
                .thenComparingDouble(hit -> -hit.score())).forEach(hits::add);
        return List.copyOf(hits.subList(0, Math.min(hits.size(), Math.max(1, most))));
    }

    private List<SearchHit> families(CaseWorker who, Asked asked) {
        String number = asked.text().toLowerCase(Locale.ROOT);
        if (number.isEmpty()) {
            return List.of();
        }
        List<SearchHit> hits = new ArrayList<>();
        for (FamilyHead head : memory.heads().list()) {
            Optional<String> own = head.header().number();
            if (own.isPresent() && own.get().toLowerCase(Locale.ROOT).equals(number)
                    && who.maySee(head.id())) {
                hits.add(new SearchHit(new SearchHit.AFamily(head), List.of(new Why.ByNumber(own.get())), 1));
            }
        }
        return hits;
    }

    private void named(CaseWorker who, WrittenName name, Asked asked, Map<String, SearchHit> into) {
        for (PeopleInMemory.Like like : memory.people().named(name, SPELLINGS)) {
            KnownPerson person = like.spelling().of();
            SearchHit before = into.get(person.id());
            if (like.score() >= LEAST_SCORE && (before == null || before.score() < like.score())) {
                List<Why> why = new ArrayList<>();
                why.add(new Why.ByName(like.spelling().name().role(), like.spelling().name().name(),
                        like.score()));
                why.addAll(alsoBy(person, asked));
                what(who, person)
                        .ifPresent(what -> into.put(person.id(), new SearchHit(what, why, like.score())));
            }
        }
    }

    /** People who fit every year and place asked for, and whose name was not asked for or was not found. */
    private void byYearAndPlace(CaseWorker who, Asked asked, int most, Map<String, SearchHit> into) {
        if (asked.name().isPresent() && asked.places().isEmpty()) {
            return;
        }
        int wanted = (asked.year().isPresent() ? 1 : 0) + (asked.places().isEmpty() ? 0 : 1);
        Collection<KnownPerson> everybody = memory.people().list();
        int found = 0;
        for (KnownPerson person : everybody) {
            List<Why> why = alsoBy(person, asked);
            if (why.size() == wanted && !into.containsKey(person.id()) && found < most) {
                Optional<SearchHit.What> what = what(who, person);
                what.ifPresent(is -> into.put(person.id(), new SearchHit(is, why, 1)));
                found += what.isPresent() ? 1 : 0;
            }
        }
    }

    private List<Why> alsoBy(KnownPerson person, Asked asked) {
        List<Why> why = new ArrayList<>();
        OptionalInt year = asked.year();
        if (year.isPresent() && person.born().stream().anyMatch(born -> mayBeIn(born, year.getAsInt()))) {
            why.add(new Why.ByBirthYear(year.getAsInt()));
        }
        placeOf(person, asked.places()).ifPresent(why::add);
        return why;
    }

    private Optional<Why> placeOf(KnownPerson person, List<PlaceId> asked) {
        for (PlaceId place : asked) {
            for (PlaceId own : person.places()) {
                if (gazetteer.within(own, place) == Truth.YES) {
                    return Optional.of(new Why.ByPlace(place, own));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean mayBeIn(UncertainDate born, int year) {
        Optional<LocalDate> first = born.earliestDay();
        Optional<LocalDate> last = born.latestDay();
        return first.isPresent() && last.isPresent() && first.get().getYear() <= year
                && last.get().getYear() >= year;
    }

    private Optional<SearchHit.What> what(CaseWorker who, KnownPerson person) {
        if (person.isRow()) {
            return who.seesLists()
                    ? Optional.of(new SearchHit.ARow(person.ownerId(), person.id(), person))
                    : Optional.empty();
        }
        CaseId family = new CaseId(person.ownerId());
        return memory.heads().find(family).filter(_ -> who.maySee(family))
                .map(_ -> new SearchHit.APerson(family, new PersonId(person.id()), person));
    }
}
