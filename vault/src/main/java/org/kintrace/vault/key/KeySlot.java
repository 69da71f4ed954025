package org.kintrace.vault.key;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Base64;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/**
 * The registry key as one account can open it: sealed under a key stretched from that account's passphrase.
 *
 * <p>The passphrase is read as UTF-8 in normal form C, so that two keyboards that compose letters differently give the
 * same key. Everything else in the slot is associated data of the seal: a changed account, cost or salt does not open.
 *
 * @param accountId whose passphrase it is
 * @param salt 16 bytes in base64
 * @param wrapped the sealed registry key, 60 bytes in base64
 */
public record KeySlot(String accountId, Argon2Cost cost, String salt, String wrapped) {

    private static final int SALT_BYTES = 16;
    private static final int WRAPPED_BYTES = WipedKey.BYTES + SealingKey.ADDED_BYTES;

    public KeySlot {
        requireBytes("salt", salt, SALT_BYTES);
        requireBytes("wrapped key", wrapped, WRAPPED_BYTES);
    }

    /** A new slot for a passphrase, which is left to the caller to wipe; takes about as long as opening. */
    public static KeySlot seal(RegistryKey key, String accountId, Argon2Cost cost, char[] passphrase) {
        if (passphrase.length == 0) {
            throw new IllegalArgumentException("a passphrase must not be empty");
        }
        byte[] salt = SealingKey.randomBytes(SALT_BYTES);
        try (SealingKey stretched = stretch(passphrase, salt, cost)) {
            byte[] wrapped = key.wrappedBy(stretched, header(accountId, cost, salt));
            Base64.Encoder encoder = Base64.getEncoder();
            return new KeySlot(accountId, cost, encoder.encodeToString(salt),
                    encoder.encodeToString(wrapped));
        }
    }

    /** Opens the slot; the caller closes the key and wipes the passphrase. Takes about half a second, on purpose. */
    public RegistryKey open(char[] passphrase) throws WrongPassphraseException {
        byte[] plainSalt = Base64.getDecoder().decode(salt);
        try (SealingKey stretched = stretch(passphrase, plainSalt, cost)) {
            return RegistryKey.unwrapped(stretched, Base64.getDecoder().decode(wrapped),
                    header(accountId, cost, plainSalt));
        } catch (SealBrokenException e) {
            throw new WrongPassphraseException();
        }
    }

    private static SealingKey stretch(char[] passphrase, byte[] salt, Argon2Cost cost) {
        byte[] secret = bytesOf(passphrase);
        try {
            return new SealingKey(argon2id(secret, salt, cost.memoryKib(), cost.passes(), cost.lanes()));
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    static byte[] argon2id(byte[] secret, byte[] salt, int memoryKib, int passes, int lanes) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13).withMemoryAsKB(memoryKib)
                .withIterations(passes)
                .withParallelism(lanes).withSalt(salt).build());
        byte[] stretched = new byte[WipedKey.BYTES];
        generator.generateBytes(secret, stretched);
        return stretched;
    }

    static byte[] bytesOf(char[] passphrase) {
        CharBuffer chars = CharBuffer.wrap(passphrase);
        if (!Normalizer.isNormalized(chars, Normalizer.Form.NFC)) {
            // Only here does the passphrase become a text that cannot be wiped; keyboards rarely send such letters.
            chars = CharBuffer.wrap(Normalizer.normalize(chars, Normalizer.Form.NFC).toCharArray());
        }
        ByteBuffer encoded = StandardCharsets.UTF_8.encode(chars);
        byte[] bytes = new byte[encoded.remaining()];
        encoded.get(bytes);
        Arrays.fill(encoded.array(), (byte) 0);
        return bytes;
    }

    private static byte[] header(String accountId, Argon2Cost cost, byte[] salt) {
        byte[] account = ("kintrace slot 1: " + accountId).getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(4 + account.length + 12 + salt.length).putInt(account.length).put(account)
                .putInt(cost.memoryKib()).putInt(cost.passes()).putInt(cost.lanes()).put(salt).array();
    }

    private static void requireBytes(String what, String base64, int bytes) {
        int found = Base64.getDecoder().decode(base64).length;
        if (found != bytes) {
            throw new IllegalArgumentException("a slot's " + what + " has " + bytes + " bytes, not " + found);
        }
    }
}
