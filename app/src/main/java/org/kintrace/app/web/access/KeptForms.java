package org.kintrace.app.web.access;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * What somebody typed while their session ended, kept until they have signed in again. It is sealed in memory; the key
 * goes to the browser it came from and is nowhere else, so a locked registry keeps nothing that could be read.
 */
public final class KeptForms {

    static final Duration KEPT = Duration.ofHours(1);
    private static final int MOST = 20;
    private static final int KEY_BYTES = 32;
    private static final int TAG_BITS = 128;
    /** Each key seals one form only, so that the counter may always be zero. */
    private static final byte[] FIRST = new byte[12];

    private final SecureRandom random;
    private final Clock clock;
    private final Map<String, Sealed> forms = new LinkedHashMap<>();

    public KeptForms(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    private record Sealed(byte[] bytes, Instant ends) {}

    /** Keeps a form. @return the ticket that gets it back: a name and a key */
    synchronized String keep(KeptForm form) {
        byte[] key = new byte[KEY_BYTES];
        byte[] name = new byte[KEY_BYTES / 2];
        random.nextBytes(key);
        random.nextBytes(name);
        Base64.Encoder encoder = Base64.getUrlEncoder().withoutPadding();
        String id = encoder.encodeToString(name);
        forms.values().removeIf(sealed -> !clock.instant().isBefore(sealed.ends()));
        forms.put(id,
                new Sealed(run(Cipher.ENCRYPT_MODE, key, id, form.bytes()), clock.instant().plus(KEPT)));
        if (forms.size() > MOST) {
            forms.remove(forms.keySet().iterator().next());
        }
        return id + "." + encoder.encodeToString(key);
    }

    /** The form of a ticket if this account wrote it. */
    synchronized Optional<KeptForm> find(String ticket, String accountId) {
        int dot = ticket.indexOf('.');
        Sealed sealed = dot < 0 ? null : forms.get(ticket.substring(0, dot));
        if (sealed == null || !clock.instant().isBefore(sealed.ends())) {
            return Optional.empty();
        }
        try {
            byte[] key = Base64.getUrlDecoder().decode(ticket.substring(dot + 1));
            KeptForm form = KeptForm
                    .read(run(Cipher.DECRYPT_MODE, key, ticket.substring(0, dot), sealed.bytes()));
            Arrays.fill(key, (byte) 0);
            return Optional.of(form).filter(kept -> kept.author().equals(accountId));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    synchronized void drop(String ticket) {
        int dot = ticket.indexOf('.');
        if (dot > 0) {
            forms.remove(ticket.substring(0, dot));
        }
    }

    private static byte[] run(int mode, byte[] key, String id, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, FIRST));
            cipher.updateAAD(id.getBytes(StandardCharsets.US_ASCII));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("a kept form does not open with this key", e);
        }
    }
}
