package org.kintrace.vault.key;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * A key that seals bytes: nobody without it can read them, and nobody can change or move them unnoticed.
 *
 * <p>AES-256 in GCM mode (NIST SP 800-38D) with a random 96-bit nonce and a 128-bit tag. One key should seal fewer than
 * 2^32 values, which keeps the chance of a repeated nonce below 2^-32; one case comes nowhere near.
 */
public final class SealingKey implements AutoCloseable {

    /** What sealing adds: nonce and tag, in bytes. */
    public static final int ADDED_BYTES = 12 + 16;

    static final SecureRandom RANDOM = new SecureRandom();

    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final WipedKey key;

    /** Takes the array as its own. */
    SealingKey(byte[] bytes) {
        this.key = new WipedKey("AES", bytes);
    }

    public static SealingKey random() {
        return new SealingKey(randomBytes(WipedKey.BYTES));
    }

    /**
     * Seals bytes for one place.
     *
     * @param associated where they belong; must be the same when they are opened
     * @return nonce, then as many bytes as were given, then the tag
     */
    public byte[] seal(byte[] plain, byte[] associated) {
        byte[] nonce = randomBytes(NONCE_BYTES);
        byte[] sealed = Arrays.copyOf(nonce, plain.length + ADDED_BYTES);
        try {
            Cipher cipher = cipher(Cipher.ENCRYPT_MODE, nonce, 0, associated);
            cipher.doFinal(plain, 0, plain.length, sealed, NONCE_BYTES);
            return sealed;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot seal with AES-GCM", e);
        }
    }

    /** Opens what {@link #seal} made. @throws SealBrokenException if anything about it or its place differs */
    public byte[] open(byte[] sealed, byte[] associated) throws SealBrokenException {
        if (sealed.length < ADDED_BYTES) {
            throw new SealBrokenException("only " + sealed.length + " bytes are left of a sealed value");
        }
        try {
            Cipher cipher = cipher(Cipher.DECRYPT_MODE, sealed, 0, associated);
            return cipher.doFinal(sealed, NONCE_BYTES, sealed.length - NONCE_BYTES);
        } catch (AEADBadTagException e) {
            throw new SealBrokenException("a sealed value was altered, moved, or sealed with another key");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java cannot open AES-GCM", e);
        }
    }

    /** Seals another key under this one. */
    public byte[] wrap(SealingKey inner, byte[] associated) {
        byte[] bytes = inner.key.getEncoded();
        try {
            return seal(bytes, associated);
        } finally {
            Arrays.fill(bytes, (byte) 0);
        }
    }

    /** Opens what {@link #wrap} made; the caller closes the key. */
    public SealingKey unwrap(byte[] wrapped, byte[] associated) throws SealBrokenException {
        if (wrapped.length != WipedKey.BYTES + ADDED_BYTES) {
            throw new SealBrokenException(
                    "a wrapped key has " + (WipedKey.BYTES + ADDED_BYTES) + " bytes, not "
                            + wrapped.length);
        }
        return new SealingKey(open(wrapped, associated));
    }

    /** A copy of the key itself, which the caller wipes. */
    public byte[] plainBytes(@SuppressWarnings("unused") PlainKeyAccess access) {
        return key.getEncoded();
    }

    /** Wipes the key; sealing and opening are refused from then on. */
    @Override
    public void close() {
        key.destroy();
    }

    @Override
    public String toString() {
        return "SealingKey";
    }

    private Cipher cipher(int mode, byte[] nonce, int offset, byte[] associated)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce, offset, NONCE_BYTES));
        cipher.updateAAD(associated);
        return cipher;
    }

    static byte[] randomBytes(int count) {
        byte[] bytes = new byte[count];
        RANDOM.nextBytes(bytes);
        return bytes;
    }
}
