package org.kintrace.registry.id;

/** A body that can be asked. */
public record OfficeId(String value) implements RecordId {

    public OfficeId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
