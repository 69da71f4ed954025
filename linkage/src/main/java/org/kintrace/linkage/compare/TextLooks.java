package org.kintrace.linkage.compare;

/**
 * What comparing needs of every text of a field, side by side in memory: which letters it has and how long it is, its first
 * sixteen characters, and where its first space stands. Pairs of short texts, which nearly all names and codes are, are
 * compared in these numbers, eight characters at a time; others letter by letter, with the same result.
 */
final class TextLooks {

    /** Numbers to a text, so that all of one lie in one line of the processor's memory. */
    private static final int STRIDE = 4;
    private static final int SHORT = 16;
    private static final int WORD = 8;
    private static final int WORDS_SHIFT = 3;
    /** Of the fourth number: set when the text is all in the second and third. */
    private static final long IS_SHORT = 1L << Integer.SIZE;
    private static final long ONES = 0x0101010101010101L;
    private static final long LOWER = 0x7f7f7f7f7f7f7f7fL;
    private static final long HIGHEST = ~LOWER;
    /** Brings the lowest bits of eight bytes together in the highest byte. */
    private static final long TOGETHER = 0x0102040810204080L;

    private final String[] texts;
    private final long[] looks;

    /** @param size number of texts, the missing one at place 0 included */
    TextLooks(String[] texts, int size) {
        this.texts = texts;
        this.looks = new long[STRIDE * size];
        for (int code = 1; code < size; code++) {
            String text = texts[code];
            int at = STRIDE * code;
            looks[at] = Signature.of(text);
            looks[at + 1] = Signature.beginning(text);
            looks[at + 2] = text.length() > WORD ? Signature.beginning(text.substring(WORD)) : 0;
            looks[at + 3] = text.indexOf(' ') & 0xffffffffL | (isShort(text) ? IS_SHORT : 0);
        }
    }

    private static boolean isShort(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || text.charAt(i) > 0xff) {
                return false;
            }
        }
        return text.length() <= SHORT;
    }

    /** The most letters the two can have in common. */
    int mostCommon(int one, int two) {
        return Signature.mostCommon(looks[STRIDE * one], looks[STRIDE * two]);
    }

    /** How many of the first eight characters are surely or possibly the same. */
    int sameBeginning(int one, int two) {
        return Signature.sameBeginning(looks[STRIDE * one + 1], looks[STRIDE * two + 1]);
    }

    /** Whether one of the characters may be a space. */
    boolean mayHaveSpace(int code) {
        return Signature.mayHaveSpace(looks[STRIDE * code]);
    }

    /** Place of the first space, -1 when there is none. */
    int firstSpace(int code) {
        return (int) looks[STRIDE * code + 3];
    }

    int length(int code) {
        int length = Signature.length(looks[STRIDE * code]);
        return length < Signature.LONG ? length : texts[code].length();
    }

    private boolean areShort(int one, int two) {
        return (looks[STRIDE * one + 3] & looks[STRIDE * two + 3] & IS_SHORT) != 0;
    }

    /** How many characters the two have in common at their beginnings. */
    int sameHead(int one, int two) {
        if (areShort(one, two)) {
            // Beyond its end a short text has zeros, which no character is.
            return Math.min(firstDifferent(one, two), Math.min(length(one), length(two)));
        }
        String here = texts[one];
        String there = texts[two];
        int shorter = Math.min(here.length(), there.length());
        int head = 0;
        while (head < shorter && here.charAt(head) == there.charAt(head)) {
            head++;
        }
        return head;
    }

    private int firstDifferent(int one, int two) {
        int here = STRIDE * one;
        int there = STRIDE * two;
        long first = looks[here + 1] ^ looks[there + 1];
        return first != 0
                ? Long.numberOfTrailingZeros(first) >> WORDS_SHIFT
                : WORD + (Long.numberOfTrailingZeros(looks[here + 2] ^ looks[there + 2]) >> WORDS_SHIFT);
    }

    /** Whether the two differ by one slip, as {@link OneEdit} has it. */
    boolean areOneEditApart(int one, int two) {
        if (one == two) {
            return true;
        }
        int n = length(one);
        int m = length(two);
        if (Math.abs(n - m) > 1) {
            return false;
        }
        if (!areShort(one, two)) {
            return OneEdit.apart(texts[one], texts[two]);
        }
        int first = firstDifferent(one, two);
        if (n == m) {
            return isOneExchange(one, two, first);
        }
        return n > m ? isWithout(one, first, two) : isWithout(two, first, one);
    }

    private boolean isOneExchange(int one, int two, int first) {
        long later = looks[STRIDE * one + 2] ^ looks[STRIDE * two + 2];
        long earlier = looks[STRIDE * one + 1] ^ looks[STRIDE * two + 1];
        int last = later != 0
                ? 2 * WORD - 1 - (Long.numberOfLeadingZeros(later) >> WORDS_SHIFT)
                : WORD - 1 - (Long.numberOfLeadingZeros(earlier) >> WORDS_SHIFT);
        return last == first || last == first + 1 && character(one, first) == character(two, last)
                && character(one, last) == character(two, first);
    }

    private int character(int code, int place) {
        return (int) (looks[STRIDE * code + 1 + (place >> WORDS_SHIFT)] >>> WORD * (place & WORD - 1)) & 0xff;
    }

    /** Whether the longer text without the character at a place is the shorter one. */
    private boolean isWithout(int longer, int place, int shorter) {
        long first = looks[STRIDE * longer + 1];
        long next = looks[STRIDE * longer + 2];
        long before = (1L << WORD * (place & WORD - 1)) - 1;
        if (place < WORD) {
            first = first & before | (first >>> WORD | next << Long.SIZE - WORD) & ~before;
            next >>>= WORD;
        } else {
            next = next & before | next >>> WORD & ~before;
        }
        return first == looks[STRIDE * shorter + 1] && next == looks[STRIDE * shorter + 2];
    }

    /** As {@link JaroWinkler#likeness}. */
    double likeness(int one, int two) {
        if (one == two) {
            return 1;
        }
        if (!areShort(one, two)) {
            return JaroWinkler.likeness(texts[one], texts[two]);
        }
        int n = length(one);
        int m = length(two);
        boolean swap = n > m || n == m && isAfter(one, two);
        return swap ? ordered(two, m, one, n) : ordered(one, n, two, m);
    }

    /** Whether of two different texts of one length the first comes later in the order of characters. */
    private boolean isAfter(int one, int two) {
        int place = firstDifferent(one, two);
        return character(one, place) > character(two, place);
    }

    private double ordered(int shorter, int n, int longer, int m) {
        int window = Math.max(0, m / 2 - 1);
        int around = (1 << 2 * window + 1) - 1;
        long first = looks[STRIDE * longer + 1];
        long next = looks[STRIDE * longer + 2];
        int takenShort = 0;
        int takenLong = 0;
        for (int i = 0; i < n; i++) {
            long letter = character(shorter, i) * ONES;
            int places = m > WORD ? places(first, letter) | places(next, letter) << WORD : places(first, letter);
            int reach = i > window ? around << i - window : around >>> window - i;
            int free = places & reach & ~takenLong;
            takenLong |= free & -free;
            takenShort |= free == 0 ? 0 : 1 << i;
        }
        int common = Integer.bitCount(takenShort);
        if (common == 0) {
            return 0;
        }
        int crossed = crossed(shorter, takenShort, longer, takenLong);
        return JaroWinkler.likeness(n, m, common, crossed, sameHead(shorter, longer));
    }

    /** Where a word has a letter, as bits; the letter stands in every byte. */
    private static int places(long word, long letter) {
        long different = word ^ letter;
        long same = ~((different & LOWER) + LOWER | different) & HIGHEST;
        return (int) ((same >>> WORD - 1) * TOGETHER >>> Long.SIZE - WORD);
    }

    private int crossed(int shorter, int takenShort, int longer, int takenLong) {
        int crossed = 0;
        int left = takenShort;
        int right = takenLong;
        while (left != 0) {
            if (character(shorter, Integer.numberOfTrailingZeros(left)) != character(longer,
                    Integer.numberOfTrailingZeros(right))) {
                crossed++;
            }
            left &= left - 1;
            right &= right - 1;
        }
        return crossed;
    }

    /** Whether one of the texts is the beginning of the other. */
    boolean oneBeginsOther(int one, int two) {
        return sameHead(one, two) == Math.min(length(one), length(two));
    }
}
