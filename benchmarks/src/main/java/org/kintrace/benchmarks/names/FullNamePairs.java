package org.kintrace.benchmarks.names;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.benchmarks.names.InventedPeople.Person;
import org.kintrace.benchmarks.names.InventedPeople.Way;
import org.kintrace.names.LabelledPair;
import org.kintrace.names.WrittenName;

/** Pairs of full names of invented people, one written plainly, the other in some way. */
final class FullNamePairs {

    /**
     * One pair.
     *
     * @param kind the way the second name is written where both are one person, else stranger, namesake (one name the same) or relative (father and child)
     */
    record Pair(WrittenName a, WrittenName b, boolean same, String kind) {

        LabelledPair labelled() {
            return new LabelledPair(a, b, same, 1, kind);
        }
    }

    private final InventedPeople people;
    private final List<Pair> pairs = new ArrayList<>();

    private FullNamePairs(InventedPeople people) {
        this.people = people;
    }

    /** All ways of so many people made of the single names of labelled pairs, each with strangers and namesakes. */
    static List<Pair> of(List<NamePair> names, int count, long seed) {
        FullNamePairs made = new FullNamePairs(new InventedPeople(new NameForms(names), seed));
        for (int i = 0; i < count; i++) {
            made.add(made.people.person());
        }
        return made.pairs;
    }

    private void add(Person person) {
        Spelling spelling = people.spelling(person, Spelling.PINYIN);
        WrittenName plain = people.written(person, Way.PLAIN, spelling);
        Person stranger = people.person();
        Person sameGiven = people.namesake(person, true);
        Person sameLast = people.namesake(person, false);
        for (Way way : Way.values()) {
            boolean told = add(plain, person, way, spelling, true, way.name());
            if (told) {
                add(plain, stranger, way, spelling, false, "stranger");
                if (way != Way.GIVEN_ONLY) {
                    add(plain, sameGiven, way, spelling, false, "namesake");
                }
                if (way != Way.INITIAL) {
                    add(plain, sameLast, way, spelling, false, "namesake");
                }
                // An initial, or a given name alone, cannot tell father and child apart.
                if (way != Way.INITIAL && way != Way.GIVEN_ONLY) {
                    add(plain, people.relative(person, true), way, spelling, false, "relative");
                    add(plain, people.relative(person, false), way, spelling, false, "relative");
                }
            }
        }
    }

    private boolean add(WrittenName plain, Person other, Way way, Spelling leftOut, boolean same,
            String kind) {
        for (int tried = 0; tried < 4; tried++) {
            Spelling spelling = people.spelling(other, leftOut);
            if (people.fits(way, other, spelling)) {
                pairs.add(new Pair(plain, people.written(other, way, spelling), same, kind));
                return true;
            }
        }
        return false;
    }
}
