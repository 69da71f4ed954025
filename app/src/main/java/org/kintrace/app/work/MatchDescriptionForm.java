package org.kintrace.app.work;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Payload;
import org.kintrace.linkage.description.Description;

/** Match descriptions in the form they are kept. */
public final class MatchDescriptionForm {

    private final RecordCodec codec;

    public MatchDescriptionForm(RecordCodec codec) {
        this.codec = codec;
    }

    public Payload payload(Description description) {
        return Payload.of(codec.toBytes(Description.class, description));
    }

    public Description read(Payload payload) {
        return codec.fromBytes(Description.class, payload.bytes());
    }
}
