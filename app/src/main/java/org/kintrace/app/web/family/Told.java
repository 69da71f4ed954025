package org.kintrace.app.web.family;

import java.util.List;

import gg.jte.Content;

/**
 * One thing said, and who says it.
 *
 * @param what our reading of it
 * @param differs whether another account on the page cannot hold beside it
 */
public record Told(Content what, List<Voiced> voices, boolean differs) {

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
