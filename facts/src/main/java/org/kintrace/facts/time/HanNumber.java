package org.kintrace.facts.time;

import java.util.OptionalLong;

/**
 * Numbers in Chinese characters: 二〇一七 digit by digit, 二十一 with tens, 三万 with ten thousands.
 *
 * <p>Source: GB/T 15835-2011, general rules for writing numerals.
 */
final class HanNumber {

    private static final String DIGITS = "\u3007\u4E00\u4E8C\u4E09\u56DB\u4E94\u516D\u4E03\u516B\u4E5D";
    private static final char ZERO = '\u96F6';
    private static final char TWO_OF = '\u4E24';
    private static final String SMALL_UNITS = "\u5341\u767E\u5343";
    private static final char TEN_THOUSAND = '\u4E07';
    private static final char HUNDRED_MILLION = '\u4EBF';
    private static final long[] SMALL_VALUES = {10, 100, 1_000};
    private static final int YEAR_DIGITS = 4;
    private static final int MOST_CHARACTERS = 15;
    /** Far above any count we meet, far below what a long holds. */
    private static final long HIGHEST = 1_000_000_000_000L;

    private HanNumber() {}

    static boolean isPart(char c) {
        return digit(c) >= 0 || SMALL_UNITS.indexOf(c) >= 0 || c == TEN_THOUSAND || c == HUNDRED_MILLION;
    }

    /** The number, or empty when the characters form none. */
    static OptionalLong read(String han) {
        if (han.isEmpty() || han.length() > MOST_CHARACTERS || !han.chars().allMatch(c -> isPart((char) c))) {
            return OptionalLong.empty();
        }
        return han.chars().allMatch(c -> digit((char) c) >= 0)
                ? positional(han)
                : withUnits(han);
    }

    /** Two or three digits without a zero are no number but a guess: 两三 is "two or three". */
    private static OptionalLong positional(String han) {
        boolean guess = han.length() > 1 && han.length() < YEAR_DIGITS
                && han.chars().noneMatch(c -> digit((char) c) == 0);
        return guess ? OptionalLong.empty() : OptionalLong.of(digits(han));
    }

    private static long digits(String han) {
        return han.chars().mapToLong(c -> digit((char) c)).reduce(0, (number, digit) -> number * 10 + digit);
    }

    private static OptionalLong withUnits(String han) {
        long total = 0;
        long section = 0;
        long digit = -1;
        for (int i = 0; i < han.length(); i++) {
            char c = han.charAt(i);
            int unit = SMALL_UNITS.indexOf(c);
            if (digit(c) > 0 && digit > 0) {
                return OptionalLong.empty();
            }
            if (digit(c) >= 0) {
                digit = digit(c);
            } else if (unit >= 0) {
                // 十二 stands for 一十二.
                section += (digit < 0 ? 1 : digit) * SMALL_VALUES[unit];
                digit = -1;
            } else {
                long big = c == TEN_THOUSAND ? 10_000 : 100_000_000;
                total = (total + section + Math.max(digit, 0)) * big;
                if (total > HIGHEST) {
                    return OptionalLong.empty();
                }
                section = 0;
                digit = -1;
            }
        }
        return OptionalLong.of(total + section + Math.max(digit, 0));
    }

    private static int digit(char c) {
        if (c == ZERO) {
            return 0;
        }
        return c == TWO_OF ? 2 : DIGITS.indexOf(c);
    }
}
