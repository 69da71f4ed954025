package org.kintrace.vault.key;

import java.io.NotSerializableException;
import java.io.ObjectOutputStream;
import java.util.Arrays;

import javax.crypto.SecretKey;

/**
 * Key bytes that can really be overwritten; the JDK's own key class keeps a copy that cannot.
 *
 * <p>A moving garbage collector may still have left an older copy behind: wiping makes finding the key unlikely, not
 * impossible.
 */
final class WipedKey implements SecretKey {

    static final int BYTES = 32;

    private static final long serialVersionUID = 1L;

    private final String algorithm;
    private final transient byte[] bytes;
    private transient volatile boolean wiped;

    /** Takes the array as its own: the caller must not keep it. */
    WipedKey(String algorithm, byte[] bytes) {
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("a key has " + BYTES + " bytes, not " + bytes.length);
        }
        this.algorithm = algorithm;
        this.bytes = bytes;
    }

    @Override
    public String getAlgorithm() {
        return algorithm;
    }

    @Override
    public String getFormat() {
        return "RAW";
    }

    /** A copy, which the caller wipes. */
    @Override
    public byte[] getEncoded() {
        if (wiped) {
            throw new IllegalStateException("this key was wiped: the registry is locked");
        }
        return bytes.clone();
    }

    @Override
    public void destroy() {
        wiped = true;
        Arrays.fill(bytes, (byte) 0);
    }

    @Override
    public boolean isDestroyed() {
        return wiped;
    }

    @Override
    public String toString() {
        return algorithm + " key";
    }

    private void writeObject(ObjectOutputStream out) throws NotSerializableException {
        throw new NotSerializableException("keys are never written out");
    }
}
