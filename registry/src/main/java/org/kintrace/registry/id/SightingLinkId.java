package org.kintrace.registry.id;

/** A person's word about who was seen. */
public record SightingLinkId(String value) implements RecordId {

    public SightingLinkId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
