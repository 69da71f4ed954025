package org.kintrace.registry.id;

/** An act of looking for somebody. */
public record SearchId(String value) implements RecordId {

    public SearchId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
