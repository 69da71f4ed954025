package org.kintrace.registry.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.StatementId;

/**
 * One act of saying: who spoke, the literal words, and under what conditions.
 *
 * @param listener who it was said to, by role
 * @param language BCP 47 tag of the words
 * @param interpreter who interpreted, by role
 * @param words the literal words, never a reading of them
 * @param translation the words in English, when the literal ones are not
 * @param revises the statement this one changed, minutes or years before: both stay
 * @param timeCode where in a recording, as {@code 1:02:33}
 */
public record Statement(StatementId id, SourceId source, Speaker speaker, Optional<String> listener,
        Optional<String> language, Optional<String> interpreter, Optional<PlaceRef> place,
        Optional<UncertainDate> on, List<Presence> present, Set<AttestationCondition> conditions,
        String words,
        Optional<String> translation, Optional<StatementId> revises, Optional<String> timeCode) {

    public Statement {
        present = List.copyOf(present);
        conditions = Set.copyOf(conditions);
        if (words.isBlank()) {
            throw new IllegalArgumentException("a statement needs its literal words");
        }
        if (revises.isPresent() && revises.get().equals(id)) {
            throw new IllegalArgumentException("a statement cannot revise itself");
        }
    }

    /** Whether any observed condition is a sign that the speaker could not speak freely. */
    public boolean underPressure() {
        return conditions.stream().anyMatch(AttestationCondition::isPressure);
    }
}
