package org.kintrace.registry.id;

/** One act of sending or handing over. */
public record TransmissionId(String value) implements RecordId {

    public TransmissionId {
        RecordId.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
