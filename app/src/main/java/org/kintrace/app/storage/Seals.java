package org.kintrace.app.storage;

import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.content.SealedValue;
import org.kintrace.vault.content.ValueAlteredException;
import org.kintrace.vault.key.SealingKey;

/** Payloads into sealed columns and back; a broken seal is reported as damage. */
final class Seals {

    private Seals() {}

    static byte[] seal(SealingKey key, SealedPlace place, Payload payload) {
        return SealedValue.seal(key, place, payload.bytes());
    }

    static Payload open(SealingKey key, SealedPlace place, byte[] sealed) {
        try {
            return Payload.of(SealedValue.open(key, place, sealed));
        } catch (ValueAlteredException e) {
            throw damaged(e);
        }
    }

    static StoreFailedException damaged(ValueAlteredException altered) {
        SealedPlace place = altered.place();
        return new StoreFailedException.Damaged(
                place.table() + " " + place.rowId() + ", version " + place.version(), altered);
    }
}
