package org.kintrace.registry.id;

/** One identity or travel paper. */
public record PaperId(String value) implements RecordId {

    public PaperId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
