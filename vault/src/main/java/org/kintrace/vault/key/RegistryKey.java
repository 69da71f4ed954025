package org.kintrace.vault.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one secret of a registry: 32 random bytes from which every other key is derived (HKDF-SHA-256, RFC 5869, bound to
 * the purpose) or under which it is wrapped. It rests on disk only inside {@link KeySlot}s.
 */
public final class RegistryKey implements AutoCloseable {

    private final WipedKey key;

    private RegistryKey(byte[] bytes) {
        this.key = new WipedKey("Generic", bytes);
    }

    public static RegistryKey random() {
        return new RegistryKey(SealingKey.randomBytes(WipedKey.BYTES));
    }

    /** The sealing key for one purpose; the same each time. The caller closes it. */
    public SealingKey sealingKey(KeyPurpose purpose) {
        return new SealingKey(derive(purpose));
    }

    /** The digest key for one purpose; the same each time. The caller closes it. */
    public DigestKey digestKey(KeyPurpose purpose) {
        return new DigestKey(derive(purpose));
    }

    /** The same key once more, wiped on its own. */
    public RegistryKey copy() {
        return new RegistryKey(key.getEncoded());
    }

    /** Wipes the key. */
    @Override
    public void close() {
        key.destroy();
    }

    @Override
    public String toString() {
        return "RegistryKey";
    }

    byte[] wrappedBy(SealingKey outer, byte[] associated) {
        byte[] bytes = key.getEncoded();
        try {
            return outer.seal(bytes, associated);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    static RegistryKey unwrapped(SealingKey outer, byte[] wrapped, byte[] associated)
            throws SealBrokenException {
        return new RegistryKey(outer.open(wrapped, associated));
    }

    private byte[] derive(KeyPurpose purpose) {
        byte[] bytes = key.getEncoded();
        try {
            byte[] context = purpose.context().getBytes(StandardCharsets.UTF_8);
            return KDF.getInstance("HKDF-SHA256").deriveData(
                    HKDFParameterSpec.ofExtract().addIKM(bytes).thenExpand(context, WipedKey.BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java has no HKDF-SHA256", e);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }
}
