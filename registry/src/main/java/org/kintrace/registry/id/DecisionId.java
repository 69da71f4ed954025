package org.kintrace.registry.id;

/** One decision about who is who. */
public record DecisionId(String value) implements RecordId {

    public DecisionId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
