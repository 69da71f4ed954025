package org.kintrace.registry.id;

/** One thing that came back. */
public record ReplyId(String value) implements RecordId {

    public ReplyId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
