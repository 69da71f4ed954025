package org.kintrace.testdata.list;

import java.time.LocalDate;
import java.util.Optional;

import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.truth.ListTruth.Difficulty;

/**
 * What the maker of a list knows about one person, before it is written down.
 *
 * @param id the list's own id of the row
 * @param person the sought person this describes, empty for unrelated people
 * @param resembles the sought person whose name this other person bears
 */
record Entry(String id, FullName name, LocalDate born, Place county, Optional<FullName> mother,
        Difficulty difficulty,
        Optional<String> person, Optional<String> resembles) {

    static Entry planted(String id, Family family, Person person, Difficulty difficulty) {
        return new Entry(id, person.name(), person.born(), family.countyOf(person),
                family.motherOf(person).map(Person::name), difficulty, Optional.of(person.id()),
                Optional.empty());
    }

    /** Another person of the same name and father's name. */
    static Entry trap(String id, Person like, LocalDate born, Place county, FullName mother) {
        return new Entry(id, like.name(), born, county, Optional.of(mother), Difficulty.EASY,
                Optional.empty(),
                Optional.of(like.id()));
    }

    static Entry unrelated(String id, FullName name, LocalDate born, Place county, FullName mother) {
        return new Entry(id, name, born, county, Optional.of(mother), Difficulty.MEDIUM, Optional.empty(),
                Optional.empty());
    }
}
