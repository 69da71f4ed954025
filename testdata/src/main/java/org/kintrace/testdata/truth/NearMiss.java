package org.kintrace.testdata.truth;

import java.util.List;

/**
 * Something that looks like a contradiction and is none: the rule must stay silent.
 *
 * @param rule key of the rule that must not fire on these records
 * @param why why it is none
 * @param ids the records that tempt
 */
public record NearMiss(String rule, String why, List<String> ids) {

    public NearMiss {
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a near miss of " + rule + " names no record");
        }
    }
}
