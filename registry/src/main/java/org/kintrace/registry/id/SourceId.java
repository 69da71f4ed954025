package org.kintrace.registry.id;

/** Where something was said or written. */
public record SourceId(String value) implements RecordId {

    public SourceId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
