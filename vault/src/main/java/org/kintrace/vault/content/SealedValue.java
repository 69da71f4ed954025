package org.kintrace.vault.content;

import java.util.Arrays;

import org.kintrace.vault.key.SealBrokenException;
import org.kintrace.vault.key.SealingKey;

/**
 * Seals a value for one place in the database.
 *
 * <p>Byte for byte: the format (1), a nonce (12 bytes), the ciphertext, the tag (16 bytes). The ciphertext is that of the
 * value, one byte 0x80, and zeros up to the next {@link SizeClass}. The format byte and the place are associated data.
 */
public final class SealedValue {

    private static final byte FORMAT = 1;
    private static final byte END = (byte) 0x80;

    private SealedValue() {}

    /** Seals a value, at most 1 GiB. */
    public static byte[] seal(SealingKey key, SealedPlace place, byte[] plain) {
        if (plain.length > 1 << 30) {
            throw new IllegalArgumentException(
                    "a value of " + plain.length + " bytes belongs into a sealed file");
        }
        byte[] padded = Arrays.copyOf(plain, (int) SizeClass.holding(plain.length + 1L));
        padded[plain.length] = END;
        return behindFormat(key.seal(padded, associated(place)));
    }

    /** Opens a value. @throws ValueAlteredException if it is not what was sealed for this place */
    public static byte[] open(SealingKey key, SealedPlace place, byte[] sealed) throws ValueAlteredException {
        try {
            byte[] padded = key.open(withoutFormat(sealed), associated(place));
            return Arrays.copyOf(padded, endOf(padded));
        } catch (SealBrokenException e) {
            throw new ValueAlteredException(place, e);
        }
    }

    /** Seals a key for one place. */
    public static byte[] wrap(SealingKey outer, SealedPlace place, SealingKey inner) {
        return behindFormat(outer.wrap(inner, associated(place)));
    }

    /** Opens a key; the caller closes it. @throws ValueAlteredException if it is not what was sealed for this place */
    public static SealingKey unwrap(SealingKey outer, SealedPlace place, byte[] wrapped)
            throws ValueAlteredException {
        try {
            return outer.unwrap(withoutFormat(wrapped), associated(place));
        } catch (SealBrokenException e) {
            throw new ValueAlteredException(place, e);
        }
    }

    private static byte[] associated(SealedPlace place) {
        return behindFormat(place.associatedData());
    }

    private static byte[] behindFormat(byte[] bytes) {
        byte[] all = new byte[bytes.length + 1];
        all[0] = FORMAT;
        System.arraycopy(bytes, 0, all, 1, bytes.length);
        return all;
    }

    private static byte[] withoutFormat(byte[] sealed) throws SealBrokenException {
        if (sealed.length == 0 || sealed[0] != FORMAT) {
            throw new SealBrokenException("a sealed value begins with format " + FORMAT + ", not "
                    + (sealed.length == 0 ? "with nothing" : sealed[0]));
        }
        return Arrays.copyOfRange(sealed, 1, sealed.length);
    }

    private static int endOf(byte[] padded) throws SealBrokenException {
        int end = padded.length - 1;
        while (end >= 0 && padded[end] == 0) {
            end--;
        }
        if (end < 0 || padded[end] != END) {
            throw new SealBrokenException("a sealed value has no end mark");
        }
        return end;
    }
}
