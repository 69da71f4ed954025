package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;

/**
 * One who says a thing, ready to be shown.
 *
 * @param claim id of the claim, for links within a page
 * @param literal the words it rests on; they come before any reading of them
 * @param whole the statement they are from, when more was said
 * @param translation of the statement into English
 * @param source what a reader would call the source
 * @param speaker who spoke, when known
 * @param said when it was said
 * @param modality how the source put it, empty when it simply says so
 * @param pressure signs that the speaker could not speak freely, each as it was noted
 * @param conditions other conditions noted
 * @param standing key of what became of it since, empty when it stands
 */
public record Voiced(String claim, Optional<Quoted> literal, Optional<Quoted> whole,
        Optional<String> translation,
        String source, Optional<String> speaker, Optional<String> said, Optional<String> modality,
        List<String> pressure, List<String> conditions, String standing) {

    public Voiced {
        pressure = List.copyOf(pressure);
        conditions = List.copyOf(conditions);
    }

    /** Words as they were said. @param language BCP 47 tag, empty when not known */
    public record Quoted(String text, Optional<String> language) {}
}
