package org.kintrace.app.work;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Payload;
import org.kintrace.linkage.description.Description;

/** Match descriptions in the form they are kept. */
final class MatchDescriptionForm {

    private final RecordCodec codec;

    MatchDescriptionForm(RecordCodec codec) {
        this.codec = codec;
    }

    Payload payload(Description description) {
        return Payload.of(codec.toBytes(Description.class, description));
    }

    Description read(Payload payload) {
        return codec.fromBytes(Description.class, payload.bytes());
    }
}
