package org.kintrace.testdata.truth;

import java.util.List;

/**
 * One contradiction that was put into a world on purpose.
 *
 * @param rule key of the rule that must find it, such as {@code two-places}
 * @param one ids of records on the one side
 * @param other ids of records on the other side, empty where one record contradicts itself
 */
public record Planted(String rule, List<String> one, List<String> other) {

    public Planted {
        one = List.copyOf(one);
        other = List.copyOf(other);
        if (one.isEmpty()) {
            throw new IllegalArgumentException("a planted contradiction of " + rule + " has no side");
        }
    }
}
