package org.kintrace.linkage.compare;

/** The level of agreement of two different, present cells of one field; equal cells are level 1 without asking. */
final class Levels {

    static final int SAME = 1;
    static final int NAME_NEAR = 3;
    static final int NAME_BEGINNING = 4;
    static final int NAME_DIFFERENT = 5;

    private static final double VERY_NEAR_NAME = 0.94;
    private static final double NEAR_NAME = 0.87;
    private static final double NEAR_CODE = 0.87;
    private static final int FEW_YEARS = 3;
    private static final double NEAR_TEXT = 0.85;
    private static final LeastCommon OF_NEAR_NAMES = new LeastCommon(NEAR_NAME);
    /** Codes must be more alike than this, not as much. */
    private static final LeastCommon OF_NEAR_CODES = new LeastCommon(Math.nextUp(NEAR_CODE));
    private static final LeastCommon OF_NEAR_TEXTS = new LeastCommon(NEAR_TEXT);

    private Levels() {}

    static int ofNames(Vocabulary words, int one, int two) {
        TextLooks looks = words.looks();
        int same = looks.sameBeginning(one, two);
        int n = looks.length(one);
        int m = looks.length(two);
        int shorter = Math.min(n, m);
        if (shorter == 1) {
            return same >= 1 ? NAME_BEGINNING : NAME_DIFFERENT;
        }
        int longer = Math.max(n, m);
        if (same < Math.min(8, shorter)
                && looks.mostCommon(one, two) < Math.min(longer - 1, OF_NEAR_NAMES.of(n, m, same))) {
            return NAME_DIFFERENT;
        }
        double likeness = looks.likeness(one, two);
        if (likeness >= NEAR_NAME) {
            return likeness >= VERY_NEAR_NAME ? 2 : NAME_NEAR;
        }
        if (longer >= 4 && looks.areOneEditApart(one, two)) {
            return NAME_NEAR;
        }
        return looks.oneBeginsOther(one, two) ? NAME_BEGINNING : NAME_DIFFERENT;
    }

    static int ofDates(int one, int two) {
        int apart = DateDigits.digitsApart(one, two);
        boolean sameYear = (one ^ two) >>> 16 == 0;
        boolean sameDay = (one & 0xffff) == (two & 0xffff);
        boolean placeholder = DateDigits.isPlaceholder(one) || DateDigits.isPlaceholder(two);
        if (apart == 1) {
            return sameDay ? (placeholder ? 10 : 5) : (placeholder ? 11 : 4);
        }
        if (sameYear) {
            if (placeholder) {
                return 2;
            }
            return DateDigits.swapped(one) == two ? 3 : apart == 2 ? 6 : 8;
        }
        if (placeholder && Math.abs(DateDigits.yearInDigits(one) - DateDigits.yearInDigits(two)) == 1) {
            return 13;
        }
        if (apart == 2) {
            return sameDay && !placeholder ? 12 : 7;
        }
        return 9;
    }

    static int ofAges(Vocabulary words, int one, int two) {
        int apart = Math.abs(age(words.text(one)) - age(words.text(two)));
        return apart <= 1 ? 2 : apart <= FEW_YEARS ? 3 : 4;
    }

    /** The first number of at most three digits; texts without one lie far from all others. */
    private static int age(String text) {
        int age = 0;
        int digits = 0;
        for (int i = 0; i < text.length() && digits < 3; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                age = age * 10 + digit;
                digits++;
            } else if (digits > 0) {
                break;
            }
        }
        return digits > 0 ? age : -1000 - Math.floorMod(text.hashCode(), 1 << 20) * 100;
    }

    static int ofCodes(Vocabulary words, int one, int two) {
        TextLooks looks = words.looks();
        int n = looks.length(one);
        int m = looks.length(two);
        int shorter = Math.min(n, m);
        int longer = Math.max(n, m);
        int same = looks.sameBeginning(one, two);
        boolean mayBeginAlike = same > 0 && same * 2 >= Math.min(8, shorter) - 1 || same > 1;
        if (!mayBeginAlike && longer < Signature.LONG
                && looks.mostCommon(one, two) < Math.min(longer - 1, OF_NEAR_CODES.of(n, m, same))) {
            return 5;
        }
        if (longer >= 4 && looks.areOneEditApart(one, two)) {
            return 2;
        }
        int head = looks.sameHead(one, two);
        // Of either, or which of the two comes first would matter where only one has a space.
        int space = Math.max(looks.firstSpace(one), looks.firstSpace(two));
        if (space > 0 ? head > space : head * 2 >= shorter && shorter > 3) {
            return 3;
        }
        return looks.likeness(one, two) > NEAR_CODE ? 4 : 5;
    }

    static int ofPlaces(Vocabulary words, int one, int two) {
        return switch (words.places().between(one, two)) {
            case SAME -> 6;
            case ONE_IN_THE_OTHER -> 7;
            case NOT_KNOWN -> ofTexts(words, one, two);
        };
    }

    static int ofTexts(Vocabulary words, int one, int two) {
        TextLooks looks = words.looks();
        int same = looks.sameBeginning(one, two);
        int n = looks.length(one);
        int m = looks.length(two);
        if (!looks.mayHaveSpace(one) && !looks.mayHaveSpace(two) && same < Math.min(8, Math.min(n, m))
                && looks.mostCommon(one, two) < OF_NEAR_TEXTS.of(n, m, same)) {
            return 5;
        }
        double likeness = looks.likeness(one, two);
        if (likeness >= 0.93) {
            return 2;
        }
        if ((looks.firstSpace(one) > 0 || looks.firstSpace(two) > 0)
                && shareWord(words.text(one), words.text(two))) {
            return 3;
        }
        return likeness >= NEAR_TEXT || looks.oneBeginsOther(one, two) ? 4 : 5;
    }

    private static boolean shareWord(String one, String two) {
        int begin = 0;
        while (begin < one.length()) {
            int end = one.indexOf(' ', begin);
            end = end < 0 ? one.length() : end;
            if (end - begin > 2 && hasWord(two, one, begin, end)) {
                return true;
            }
            begin = end + 1;
        }
        return false;
    }

    private static boolean hasWord(String text, String words, int begin, int end) {
        int length = end - begin;
        for (int at = 0; at + length <= text.length(); at++) {
            boolean starts = at == 0 || text.charAt(at - 1) == ' ';
            boolean ends = at + length == text.length() || text.charAt(at + length) == ' ';
            if (starts && ends && text.regionMatches(at, words, begin, length)) {
                return true;
            }
        }
        return false;
    }
}
