package org.kintrace.registry.id;

/** One account of one person, in one case or one row of a list; never re-pointed or reused. */
public record PersonId(String value) implements RecordId {

    public PersonId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
