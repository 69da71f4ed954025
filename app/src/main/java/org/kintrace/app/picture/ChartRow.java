package org.kintrace.app.picture;

import java.util.List;
import java.util.Optional;

import org.kintrace.registry.id.RecordId;

/**
 * One row of a chart over time.
 *
 * @param heading the kind of thing; rows of one kind stand together under it
 * @param what what happened, in a few words
 * @param when the date in the words of the source
 * @param notes what stands below it in smaller letters: the literal words, the source
 * @param warnings what must be read with it: said under pressure, accounts differ
 * @param opens the record the row leads to
 */
record ChartRow(String heading, Wording what, String when, TimeSpan span, Sign sign, List<Wording> notes,
        List<String> warnings, Optional<RecordId> opens) {

    ChartRow {
        notes = List.copyOf(notes);
        warnings = List.copyOf(warnings);
    }

    ChartRow warned(List<String> warnings) {
        return new ChartRow(heading, what, when, span, sign, notes, warnings, opens);
    }

    /** How a row is marked on the line: by shape, so that no colour is needed. */
    enum Sign {
        /** Something that was or lasted. */
        PLAIN,
        /** The family or those who act for it. */
        OURS,
        /** An office. */
        THEIRS,
        /** Nothing came. */
        SILENCE
    }
}
