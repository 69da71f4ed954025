package org.kintrace.registry.id;

/** A promise made by an office. */
public record PromiseId(String value) implements RecordId {

    public PromiseId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
