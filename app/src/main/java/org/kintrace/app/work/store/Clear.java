package org.kintrace.app.work.store;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Refuses anything but ids and kinds in the columns that lie in the clear. */
final class Clear {

    private static final Pattern ID = Pattern
            .compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private Clear() {}

    static void requireId(@Nullable String id, String what) {
        if (id == null || !ID.matcher(id).matches()) {
            // The text itself is not shown: a caller's mistake may have put a name here.
            throw new IllegalArgumentException(what + " must be a lower-case UUID, not "
                    + (id == null ? "nothing" : "another text of " + id.length() + " characters"));
        }
    }

    static void requireIdOrNothing(@Nullable String id, String what) {
        if (id != null) {
            requireId(id, what);
        }
    }

    static void requireKind(String kind) {
        if (!KIND.matcher(kind).matches()) {
            throw new IllegalArgumentException(
                    "a kind is up to 40 letters a-z, digits and hyphens, not another text of " + kind.length()
                            + " characters");
        }
    }
}
