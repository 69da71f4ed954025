package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;

import gg.jte.Content;

/**
 * One thing said, and who says it.
 *
 * @param what our reading of it
 * @param differs whether another account on the page cannot hold beside it
 * @param path where it is told in full, when that is another place
 */
public record Told(Content what, List<Voiced> voices, boolean differs, Optional<String> path) {

    public Told {
        voices = List.copyOf(voices);
    }

    /** Those with words of their own, which are read before our reading. */
    public List<Voiced> inWords() {
        return voices.stream().filter(voice -> voice.literal().isPresent()).toList();
    }

    public List<Voiced> others() {
        return voices.stream().filter(voice -> voice.literal().isEmpty()).toList();
    }
}
