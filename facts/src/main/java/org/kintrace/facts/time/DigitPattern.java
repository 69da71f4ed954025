package org.kintrace.facts.time;

/** Digits of which some are not known, written {@code X}: {@code 156X}, {@code 0X}. */
record DigitPattern(String digits) {

    static final char UNSPECIFIED = 'X';

    DigitPattern {
        if (digits.isEmpty() || !digits.chars().allMatch(c -> c == UNSPECIFIED || (c >= '0' && c <= '9'))) {
            throw new IllegalArgumentException(
                    "a pattern has digits and X only, not " + digits.length() + " others");
        }
    }

    boolean isKnown() {
        return digits.indexOf(UNSPECIFIED) < 0;
    }

    boolean isWhollyUnspecified() {
        return digits.chars().allMatch(c -> c == UNSPECIFIED);
    }

    int lowest() {
        return Integer.parseInt(digits.replace(UNSPECIFIED, '0'));
    }

    int highest() {
        return Integer.parseInt(digits.replace(UNSPECIFIED, '9'));
    }

    boolean fits(int number) {
        int rest = number;
        for (int i = digits.length() - 1; i >= 0; i--) {
            char digit = digits.charAt(i);
            if (digit != UNSPECIFIED && digit - '0' != rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0;
    }
}
