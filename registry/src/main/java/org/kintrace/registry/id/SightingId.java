package org.kintrace.registry.id;

/** Something seen. */
public record SightingId(String value) implements RecordId {

    public SightingId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
