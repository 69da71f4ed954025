package org.kintrace.app.web.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** One link at a time that opens the door once, within a short time. Kept in memory only. */
public final class OneTimeLinks {

    private static final int TOKEN_BYTES = 24;

    private final SecureRandom random;
    private final Clock clock;
    private @Nullable Link link;

    public OneTimeLinks(SecureRandom random, Clock clock) {
        this.random = random;
        this.clock = clock;
    }

    /** What a link is for. */
    public enum Use {
        /** Makes the first account. */
        FIRST_ACCOUNT,
        /** Signs the owner in: invented families only. */
        LOOK_AROUND
    }

    private record Link(byte[] token, Use use, Instant ends) {}

    /** A new link; the one before it is void. @return the path to open */
    public synchronized String make(Use use, Duration valid) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        link = new Link(token.getBytes(StandardCharsets.US_ASCII), use, clock.instant().plus(valid));
        return "/welcome/" + token;
    }

    /** What a token is for, empty when it is wrong, used or too old. Looking does not use it up. */
    synchronized Optional<Use> find(String token) {
        Link current = link;
        boolean fits = current != null && clock.instant().isBefore(current.ends())
                && MessageDigest.isEqual(current.token(), token.getBytes(StandardCharsets.UTF_8));
        return fits && current != null ? Optional.of(current.use()) : Optional.empty();
    }

    /** Uses a token up. @return whether it was valid until now */
    synchronized boolean use(String token) {
        boolean fits = find(token).isPresent();
        if (fits) {
            link = null;
        }
        return fits;
    }
}
