package org.kintrace.linkage.compare;

import java.util.Arrays;

/**
 * Compares two forms field by field. The levels of all fields of a pair make its agreement pattern: four bits per
 * field, the first field lowest. Symmetric: the order of the two forms changes nothing. One per thread, because it
 * keeps room to work in.
 */
public final class RowComparison {

    private static final int ROOM = 16;

    private final Forms forms;
    private final Frequencies frequencies;
    private final int fields;
    private final Likeness[] likenesses;
    private final Vocabulary[] words;
    private final int[] left = new int[ROOM];
    private final int[] right = new int[ROOM];
    private int leftCount;
    private int rightCount;
    private int rarest;
    private int second;

    public RowComparison(Forms forms, Frequencies frequencies) {
        this.forms = forms;
        this.frequencies = frequencies;
        this.fields = forms.fields().size();
        this.likenesses = forms.fields().stream().map(Field::likeness).toArray(Likeness[]::new);
        this.words = new Vocabulary[fields];
        Arrays.setAll(words, forms::words);
    }

    /** The agreement pattern of two forms. */
    public long pattern(int one, int two) {
        long pattern = 0;
        for (int f = 0; f < fields; f++) {
            if (f != FieldPlan.OTHERS) {
                pattern |= (long) level(f, one, two) << 4 * f;
            }
        }
        boolean givenMet = isMet((int) (pattern & 15));
        boolean familyMet = isMet((int) (pattern >>> 4 & 15));
        return pattern | (long) otherNames(one, two, givenMet, familyMet) << 4 * FieldPlan.OTHERS;
    }

    /** Level of one field other than the other names; 0 when either side has nothing there. */
    public int level(int field, int one, int two) {
        int here = forms.cell(one, field);
        int there = forms.cell(two, field);
        if (here == 0 || there == 0) {
            return 0;
        }
        return here == there ? Levels.SAME : levelOfDifferent(field, here, there);
    }

    /** Level of two present cells that are not equal. */
    public int levelOfDifferent(int field, int here, int there) {
        return switch (likenesses[field]) {
            case NAME -> Levels.ofNames(words[field], here, there);
            case DATE -> Levels.ofDates(here, there);
            case CODE -> Levels.ofCodes(words[field], here, there);
            case PLACE -> Levels.ofPlaces(words[field], here, there);
            case TEXT -> Levels.ofTexts(words[field], here, there);
            case AGE -> Levels.ofAges(words[field], here, there);
            case SEX -> 2;
            case OTHER_NAMES -> 0;
        };
    }

    /** Whether a level of a given or family name says that the two met in their own place. */
    public static boolean isMet(int level) {
        return level > 0 && level < Levels.NAME_DIFFERENT;
    }

    /**
     * Level of the names left over when given met given and family met family: the other words of a full name, and
     * names found in the other's place. Afterwards {@link #rarestShared()} and {@link #secondShared()} tell which
     * words were the same.
     */
    public int otherNames(int one, int two, boolean givenMet, boolean familyMet) {
        rarest = 0;
        second = 0;
        if (givenMet && familyMet && !forms.hasOthers(one) && !forms.hasOthers(two)) {
            return 0;
        }
        int[] here = forms.others(one);
        int[] there = forms.others(two);
        leftCount = gather(one, here, left, givenMet, familyMet);
        rightCount = gather(two, there, right, givenMet, familyMet);
        if (leftCount == 0 || rightCount == 0) {
            return 0;
        }
        int same = matchSame();
        if (same >= 2) {
            return 1;
        }
        if (same == 1) {
            return Math.min(leftCount, rightCount) == 0 ? 2 : 3;
        }
        int nearest = nearestLeft();
        if (nearest < Levels.NAME_DIFFERENT) {
            return nearest <= Levels.NAME_NEAR ? 4 : 5;
        }
        // Names that simply did not meet in their own place have been counted there; only further names differ here.
        return here.length > 0 && there.length > 0 ? 6 : 0;
    }

    /** The rarest word both have among the names left over, 0 when none. */
    public int rarestShared() {
        return rarest;
    }

    /** The next rarest, 0 when there was only one. */
    public int secondShared() {
        return second;
    }

    private int gather(int form, int[] others, int[] into, boolean givenMet, boolean familyMet) {
        int count = 0;
        int given = forms.cell(form, FieldPlan.GIVEN);
        int family = forms.cell(form, FieldPlan.FAMILY);
        if (!givenMet && given != 0) {
            into[count++] = given;
        }
        if (!familyMet && family != 0) {
            into[count++] = family;
        }
        for (int other : others) {
            into[count++] = other;
        }
        return count;
    }

    /** Strikes out equal words on both sides, remembers the two rarest, and says how many there were. */
    private int matchSame() {
        int same = 0;
        for (int x = 0; x < leftCount; x++) {
            for (int y = 0; y < rightCount; y++) {
                if (left[x] == right[y]) {
                    remember(left[x]);
                    same++;
                    left[x--] = left[--leftCount];
                    right[y] = right[--rightCount];
                    break;
                }
            }
        }
        return same;
    }

    private void remember(int word) {
        if (rarest == 0 || rarer(word, rarest)) {
            second = rarest;
            rarest = word;
        } else if (second == 0 || rarer(word, second)) {
            second = word;
        }
    }

    private boolean rarer(int word, int other) {
        return frequencies.countAnywhere(word) < frequencies.countAnywhere(other);
    }

    private int nearestLeft() {
        Vocabulary names = forms.words(0);
        int nearest = Levels.NAME_DIFFERENT;
        for (int x = 0; x < leftCount; x++) {
            for (int y = 0; y < rightCount; y++) {
                nearest = Math.min(nearest, Levels.ofNames(names, left[x], right[y]));
            }
        }
        return nearest;
    }
}
