package org.kintrace.app.picture;

import java.util.Optional;

import org.kintrace.registry.id.RecordId;

/** Where a thing in a picture leads when it is chosen. */
@FunctionalInterface
public interface PictureLinks {

    /** A path on this server or a place on this page ({@code /people/…}, {@code #…}); empty when it leads nowhere. */
    Optional<String> to(RecordId id);

    static PictureLinks none() {
        return _ -> Optional.empty();
    }
}
