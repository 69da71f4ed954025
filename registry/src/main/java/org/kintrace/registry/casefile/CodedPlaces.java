package org.kintrace.registry.casefile;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.PlaceId;

/** The hierarchy as administrative codes print it: two digits each for region, prefecture and county. */
final class CodedPlaces implements PlaceTree {

    private static final String PREFIX = "cn:";
    private static final int CODE_DIGITS = 6;

    @Override
    public Truth apart(PlaceId one, PlaceId other) {
        if (one.equals(other)) {
            return Truth.NO;
        }
        String here = significant(one);
        String there = significant(other);
        if (here.isEmpty() || there.isEmpty()) {
            return Truth.UNKNOWN;
        }
        return Truth.of(!here.startsWith(there) && !there.startsWith(here));
    }

    /** The digits that say something: 6531 for 653100; empty for anything that is no such code. */
    private static String significant(PlaceId place) {
        String code = place.value();
        if (!code.startsWith(PREFIX) || code.length() != PREFIX.length() + CODE_DIGITS) {
            return "";
        }
        String digits = code.substring(PREFIX.length());
        while (digits.endsWith("00")) {
            digits = digits.substring(0, digits.length() - 2);
        }
        return digits.chars().allMatch(Character::isDigit) ? digits : "";
    }
}
