package org.kintrace.testdata.list;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.GivenNames;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.spelling.Places;

/**
 * Everybody in the cases of a world, by name and year of birth, so that people added to lists are certainly others. A
 * bit per name, father's name and year: its size does not grow with the world.
 */
final class Crowd {

    private static final int FIRST_YEAR = 1900;
    private static final int YEARS = 140;
    private static final int CLOSE_YEARS = 3;

    private final int names = GivenNames.all().size();
    private final BitSet byFather = new BitSet();
    private final BitSet byPlace = new BitSet();
    private final Map<String, Integer> prefectures = new HashMap<>();

    static Crowd of(Families families) {
        Crowd crowd = new Crowd();
        Places.all().forEach(
                place -> crowd.prefectures.putIfAbsent(place.prefecture(), crowd.prefectures.size()));
        for (int i = 0; i < families.count(); i++) {
            crowd.add(families.family(i));
        }
        return crowd;
    }

    private void add(Family family) {
        for (Person person : family.members()) {
            byFather.set(father(person.name(), person.born().getYear()));
            byPlace.set(place(person.name(), family.countyOf(person), person.born().getYear()));
        }
    }

    /** Whether somebody of a case has this name and father's name and was born within three years. */
    boolean knows(FullName name, LocalDate born) {
        for (int year = born.getYear() - CLOSE_YEARS; year <= born.getYear() + CLOSE_YEARS; year++) {
            if (byFather.get(father(name, year))) {
                return true;
            }
        }
        return false;
    }

    /** Whether somebody of a case has this own name, comes from this prefecture and was born within three years. */
    boolean knowsThere(FullName name, Place county, LocalDate born) {
        for (int year = born.getYear() - CLOSE_YEARS; year <= born.getYear() + CLOSE_YEARS; year++) {
            if (byPlace.get(place(name, county, year))) {
                return true;
            }
        }
        return false;
    }

    private int father(FullName name, int year) {
        return (name.given().number() * names + name.father().number()) * YEARS + year - FIRST_YEAR;
    }

    private int place(FullName name, Place county, int year) {
        int prefecture = prefectures.getOrDefault(county.prefecture(), 0);
        return (name.given().number() * prefectures.size() + prefecture) * YEARS + year - FIRST_YEAR;
    }
}
