package org.kintrace.registry.id;

/** A question put to an office. */
public record InquiryId(String value) implements RecordId {

    public InquiryId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
