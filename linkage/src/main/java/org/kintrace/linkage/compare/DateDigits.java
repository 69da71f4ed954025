package org.kintrace.linkage.compare;

/**
 * A date of a table as eight digits, one per four bits, so that slips of a digit are seen in one step: year, month,
 * day. Zero is a missing date; a year alone becomes its 1 January, the placeholder most lists use.
 */
final class DateDigits {

    private static final int PLACEHOLDER = 0x0101;

    private DateDigits() {}

    /** Reads ISO, day-first and bare dates; digits only, so a damaged date keeps what is readable. */
    static int of(String text) {
        int[] groups = new int[9];
        int[] lengths = new int[9];
        int count = split(text, groups, lengths);
        if (count == 0) {
            return 0;
        }
        if (count >= 3 && lengths[0] <= 2 && lengths[2] == 4) {
            return pack(groups[2], groups[1], groups[0]);
        }
        if (count >= 3 && lengths[0] == 4) {
            return pack(groups[0], groups[1], groups[2]);
        }
        if (count == 2 && lengths[0] == 4) {
            return pack(groups[0], groups[1], 1);
        }
        if (count == 1 && lengths[0] == 4) {
            return pack(groups[0], 1, 1);
        }
        return allDigits(text);
    }

    private static int split(String text, int[] groups, int[] lengths) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit < 0) {
                inside = false;
                continue;
            }
            if (!inside) {
                if (count == groups.length) {
                    return count;
                }
                count++;
                inside = true;
            }
            if (lengths[count - 1] < 8) {
                groups[count - 1] = groups[count - 1] * 10 + digit;
            }
            lengths[count - 1]++;
        }
        return count;
    }

    private static int allDigits(String text) {
        int packed = 0;
        int used = 0;
        for (int i = 0; i < text.length() && used < 8; i++) {
            int digit = Character.digit(text.charAt(i), 10);
            if (digit >= 0) {
                packed = packed << 4 | digit;
                used++;
            }
        }
        return packed << 4 * (8 - used);
    }

    private static int pack(int year, int month, int day) {
        int packed = 0;
        int decimal = year % 10_000 * 10_000 + month % 100 * 100 + day % 100;
        for (int shift = 0; shift < 32; shift += 4) {
            packed |= decimal % 10 << shift;
            decimal /= 10;
        }
        return packed;
    }

    static int year(int date) {
        return date >>> 16;
    }

    /** The year as a number. */
    static int yearInDigits(int date) {
        int year = 0;
        for (int shift = 28; shift >= 16; shift -= 4) {
            year = year * 10 + (date >>> shift & 15);
        }
        return year;
    }

    /** Month and day; 0 for the placeholder, which says nothing. */
    static int monthDay(int date) {
        int monthDay = date & 0xffff;
        return monthDay == PLACEHOLDER ? 0 : monthDay;
    }

    static boolean isPlaceholder(int date) {
        return (date & 0xffff) == PLACEHOLDER;
    }

    /** Whether year, month and day are all there and not the placeholder. */
    static boolean isFull(int date) {
        return year(date) != 0 && (date & 0xff00) != 0 && (date & 0xff) != 0 && !isPlaceholder(date);
    }

    static int swapped(int date) {
        return date & 0xffff0000 | (date & 0xff) << 8 | date >>> 8 & 0xff;
    }

    /** In how many of the eight digits two dates differ. */
    static int digitsApart(int one, int two) {
        int x = one ^ two;
        x |= x >>> 2;
        x |= x >>> 1;
        return Integer.bitCount(x & 0x11111111);
    }

    /** The digits as a text, for {@link #parse}. */
    static String write(int date) {
        return String.format("%08x", date);
    }

    static int parse(String digits) {
        return Integer.parseUnsignedInt(digits, 16);
    }

    /** ISO form of the digits, for people. */
    static String show(int date) {
        String digits = write(date);
        return digits.substring(0, 4) + "-" + digits.substring(4, 6) + "-" + digits.substring(6);
    }
}
