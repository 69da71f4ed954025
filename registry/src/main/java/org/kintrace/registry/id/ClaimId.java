package org.kintrace.registry.id;

/** One thing one source said. */
public record ClaimId(String value) implements RecordId {

    public ClaimId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
