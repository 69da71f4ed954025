package org.kintrace.app.web.frame;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** When something was done, to the minute; the same for readers anywhere. */
public final class Moments {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter
            .ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private Moments() {}

    public static String minute(Instant at) {
        return MINUTE.format(at);
    }
}
