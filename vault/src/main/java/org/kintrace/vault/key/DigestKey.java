package org.kintrace.vault.key;

import java.security.GeneralSecurityException;

import javax.crypto.Mac;

/** A key for digests (HMAC-SHA-256) that mean nothing to who does not hold it. */
public final class DigestKey implements AutoCloseable {

    private final WipedKey key;

    /** Takes the array as its own. */
    DigestKey(byte[] bytes) {
        this.key = new WipedKey("HmacSHA256", bytes);
    }

    /** A fresh digest, to be fed piece by piece; one thread at a time. */
    public Mac begin() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HMAC-SHA-256", e);
        }
    }

    @Override
    public void close() {
        key.destroy();
    }

    @Override
    public String toString() {
        return "DigestKey";
    }
}
