package org.kintrace.facts.id;

/**
 * A piece of evidence: a keyed digest (HMAC-SHA-256 under the team's key) of its bytes, 64 hex digits.
 *
 * <p>Keyed, because a plain digest would tell an intruder who holds a copy of a file that it is here too.
 */
public record EvidenceId(String hex) {

    public EvidenceId {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(
                    "an evidence id is 64 hex digits, not " + hex.length() + " characters");
        }
    }

    @Override
    public String toString() {
        return hex;
    }
}
