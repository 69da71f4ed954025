package org.kintrace.testdata.people;

import java.time.LocalDate;
import java.util.Optional;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.GivenNames;
import org.kintrace.testdata.spelling.People;
import org.kintrace.testdata.spelling.Sex;

/**
 * Two neighbouring families out of ten whose eldest children bear the same name and the same father's name: a trap for
 * whoever joins people by name alone. They differ in birth by years.
 */
final class Homonyms {

    private static final int EVERY = 10;

    private final long seed;
    private final int family;

    Homonyms(long seed, int family) {
        this.seed = seed;
        this.family = family;
    }

    /** The name the eldest child must bear, empty when the family is no half of such a pair. */
    Optional<FullName> eldest(People people) {
        int place = family % EVERY;
        if (place != EVERY - 2 && place != EVERY - 1) {
            return Optional.empty();
        }
        Draw draw = Draw.of(seed, "homonym-" + people, family / EVERY);
        Sex sex = draw.chance(0.5) ? Sex.FEMALE : Sex.MALE;
        return Optional.of(
                new FullName(GivenNames.drawn(people, sex, draw), GivenNames.drawn(people, Sex.MALE, draw),
                        sex, people));
    }

    /** When the eldest child must be born: one of the pair years before the other. Empty outside a pair. */
    Optional<LocalDate> eldestBorn(Draw draw) {
        return switch (family % EVERY) {
            case EVERY - 2 -> Optional.of(draw.day(LocalDate.of(2001, 1, 1), LocalDate.of(2005, 12, 31)));
            case EVERY - 1 -> Optional.of(draw.day(LocalDate.of(2010, 1, 1), LocalDate.of(2011, 6, 30)));
            default -> Optional.empty();
        };
    }
}
