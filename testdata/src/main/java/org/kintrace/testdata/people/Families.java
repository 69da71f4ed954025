package org.kintrace.testdata.people;

import java.util.Locale;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.spelling.People;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.spelling.Places;
import org.kintrace.testdata.spelling.Town;

/** The families of one invented world. Each can be made by itself, in any order, and is always the same. */
public final class Families {

    private static final double KAZAKH_SHARE = 0.3;
    private static final double OTHER_COUNTY_SHARE = 0.3;

    private final long seed;
    private final int count;

    public Families(long seed, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("a world has at least one family, not " + count);
        }
        this.seed = seed;
        this.count = count;
    }

    public int count() {
        return count;
    }

    /** @param number 0 for the first */
    public Family family(int number) {
        if (number < 0 || number >= count) {
            throw new IllegalArgumentException(
                    "families are numbered 0 to " + (count - 1) + ", not " + number);
        }
        Draw draw = Draw.of(seed, "family", number);
        String caseId = draw.id();
        People people = draw.chance(KAZAKH_SHARE) ? People.KAZAKH : People.UYGHUR;
        FamilyShape shape = draw.weighted(java.util.List.of(FamilyShape.values()), FamilyShape::weight);
        Place home = Places.county(people, draw);
        Place motherHome = draw.chance(OTHER_COUNTY_SHARE) ? Places.county(people, draw) : home;
        Timeline timeline = Timeline.drawn(draw);
        Town town = Town.drawn(draw);
        String village = "X-" + draw.between(1, 99);
        Members members = new Members(shape, people, timeline, new Homonyms(seed, number), draw);
        return new Family(number, caseId, String.format(Locale.ROOT, "X-%05d", number + 1), shape, people,
                home,
                motherHome, village, town, timeline, members.drawn(), members.uncounted());
    }
}
