package org.kintrace.registry.id;

/** One act of saying. */
public record StatementId(String value) implements RecordId {

    public StatementId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
