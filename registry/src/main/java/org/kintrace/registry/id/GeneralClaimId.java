package org.kintrace.registry.id;

/** A general assertion by an office. */
public record GeneralClaimId(String value) implements RecordId {

    public GeneralClaimId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
