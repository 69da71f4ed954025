package org.kintrace.registry.id;

/** One family group's file. */
public record CaseId(String value) implements RecordId {

    public CaseId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
