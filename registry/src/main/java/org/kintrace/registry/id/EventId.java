package org.kintrace.registry.id;

/** Something that happened. */
public record EventId(String value) implements RecordId {

    public EventId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
