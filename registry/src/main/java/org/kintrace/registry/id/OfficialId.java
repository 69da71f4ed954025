package org.kintrace.registry.id;

/** A person in office. */
public record OfficialId(String value) implements RecordId {

    public OfficialId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
