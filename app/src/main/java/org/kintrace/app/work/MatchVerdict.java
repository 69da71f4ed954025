package org.kintrace.app.work;

import org.kintrace.registry.identity.Verdict;

/**
 * What a person said about a possible match.
 *
 * @param why in words, never empty
 */
public record MatchVerdict(Verdict verdict, String why) {

    public MatchVerdict {
        if (why.isBlank()) {
            throw new IllegalArgumentException("a decision needs a reason");
        }
    }
}
