package org.kintrace.registry.id;

/** One statement of consent or refusal. */
public record ConsentId(String value) implements RecordId {

    public ConsentId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
