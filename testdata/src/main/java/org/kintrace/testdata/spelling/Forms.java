package org.kintrace.testdata.spelling;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.kintrace.testdata.draw.Draw;

/** The attested spellings of one name or place, the usual one of each kind first. */
public final class Forms {

    private final Map<SpellingProfile, List<String>> byProfile;

    Forms(Map<SpellingProfile, List<String>> byProfile) {
        this.byProfile = new EnumMap<>(byProfile);
        if (!has(SpellingProfile.ENGLISH_PRESS)) {
            throw new IllegalArgumentException("a table row needs at least its press spelling");
        }
    }

    /** All attested spellings of this kind, empty when none is attested. */
    public List<String> all(SpellingProfile profile) {
        return byProfile.getOrDefault(profile, List.of());
    }

    public boolean has(SpellingProfile profile) {
        return !all(profile).isEmpty();
    }

    /** The usual spelling of this kind or of the nearest kind attested. */
    public String usual(SpellingProfile profile) {
        return nearest(profile).getFirst();
    }

    /** A spelling of this kind, or of the nearest kind attested, mostly the usual one. */
    public String drawn(SpellingProfile profile, Draw draw) {
        return draw.mostlyFirst(nearest(profile));
    }

    private List<String> nearest(SpellingProfile profile) {
        return profile.andFallbacks().stream().filter(this::has).findFirst().map(this::all)
                .orElseGet(() -> all(SpellingProfile.ENGLISH_PRESS));
    }
}
