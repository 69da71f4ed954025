package org.kintrace.testdata.list;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.GivenNames;
import org.kintrace.testdata.spelling.People;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.spelling.Places;
import org.kintrace.testdata.spelling.Sex;
import org.kintrace.testdata.truth.ListTruth.Difficulty;

/** Draws who stands in one list: some people sought, some who only bear their names, and many others. */
final class Entries {

    private static final int MOST_TRIES = 60;
    private static final LocalDate FIRST_BIRTH = LocalDate.of(1942, 1, 1);
    private static final LocalDate LAST_BIRTH = LocalDate.of(2015, 12, 31);

    private final long seed;
    private final Families families;
    private final Crowd crowd;
    private final ListKind kind;
    private final Draw draw;
    private int nextId = 1;

    Entries(long seed, Families families, Crowd crowd, ListKind kind) {
        this.seed = seed;
        this.families = families;
        this.crowd = crowd;
        this.kind = kind;
        this.draw = Draw.of(seed, "list-" + kind, 0);
    }

    /** People for one list, in the order of its rows. */
    List<Entry> drawn(int rows) {
        List<Entry> entries = new ArrayList<>();
        // At most a third of a list is planted: the rest is what an analyst has to see past.
        for (int i = 0; i < families.count() && entries.size() < rows / 3; i++) {
            plant(families.family(i), entries);
        }
        int traps = entries.size() / 8;
        for (int i = 0; i < traps; i++) {
            trap(draw.below(families.count()), entries);
        }
        while (entries.size() < rows) {
            entries.add(other());
        }
        return draw.shuffled(entries);
    }

    /** People a second version of the list adds: others, and a few more who are sought. */
    List<Entry> added(int rows) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < families.count() && entries.size() < Math.max(1, rows / 4); i++) {
            Family family = families.family(i);
            if (!isPlanted(family) && fits(family)) {
                entries.add(Entry.planted(id(), family, family.sought().getFirst(), Difficulty.MEDIUM));
            }
        }
        while (entries.size() < rows) {
            entries.add(other());
        }
        return entries;
    }

    private void plant(Family family, List<Entry> entries) {
        if (isPlanted(family)) {
            for (Person person : family.sought()) {
                if (draw.chance(0.6)) {
                    entries.add(Entry.planted(id(), family, person, difficulty()));
                }
            }
        }
    }

    /** A third of the families a list of this kind can know of. */
    private boolean isPlanted(Family family) {
        return fits(family) && Draw.of(seed, "in-" + kind, family.number()).chance(0.33);
    }

    private boolean fits(Family family) {
        return switch (kind) {
            case UYGHUR_DIASPORA, TURKISH -> family.people() == People.UYGHUR;
            case KAZAKH, RUSSIAN -> family.people() == People.KAZAKH;
            case CHINESE_REGISTER, ENGLISH_PRESS, PASSPORTS -> true;
        };
    }

    private Difficulty difficulty() {
        int of = draw.below(10);
        return of < 4 ? Difficulty.EASY : of < 8 ? Difficulty.MEDIUM : Difficulty.HARD;
    }

    /** Same name and father's name, born at least ten years before, from another prefecture. */
    private void trap(int number, List<Entry> entries) {
        Family family = families.family(number);
        Person like = draw.one(family.sought());
        LocalDate born = like.born().minusDays(draw.between(365 * 10, 365 * 25));
        Place county = Places.farFrom(family.countyOf(like), draw);
        if (fits(family) && !crowd.knows(like.name(), born)) {
            entries.add(Entry.trap(id(), like, born, county, mother(family.people())));
        }
    }

    private Entry other() {
        Entry entry = somebody();
        for (int i = 0; i < MOST_TRIES && isTooClose(entry, i < MOST_TRIES / 2); i++) {
            entry = somebody();
        }
        return entry;
    }

    /** @param strict also without the father's name; a large world leaves no room for that */
    private boolean isTooClose(Entry entry, boolean strict) {
        return crowd.knows(entry.name(), entry.born())
                || strict && crowd.knowsThere(entry.name(), entry.county(), entry.born());
    }

    private Entry somebody() {
        People people = switch (kind) {
            case UYGHUR_DIASPORA, TURKISH -> People.UYGHUR;
            case KAZAKH, RUSSIAN -> People.KAZAKH;
            case CHINESE_REGISTER, ENGLISH_PRESS, PASSPORTS ->
                draw.chance(0.3) ? People.KAZAKH : People.UYGHUR;
        };
        Sex sex = draw.chance(0.5) ? Sex.FEMALE : Sex.MALE;
        FullName name = new FullName(GivenNames.drawn(people, sex, draw),
                GivenNames.drawn(people, Sex.MALE, draw), sex,
                people);
        return Entry.unrelated(id(), name, draw.day(FIRST_BIRTH, LAST_BIRTH), Places.county(people, draw),
                mother(people));
    }

    private FullName mother(People people) {
        return new FullName(GivenNames.drawn(people, Sex.FEMALE, draw),
                GivenNames.drawn(people, Sex.MALE, draw), Sex.FEMALE,
                people);
    }

    private String id() {
        return String.format(Locale.ROOT, "X-%s-%06d", kind.letter(), nextId++);
    }
}
