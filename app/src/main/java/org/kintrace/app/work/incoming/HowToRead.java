package org.kintrace.app.work.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.intake.ListField;

/**
 * What a person said about a file; what they left open is found out from it.
 *
 * @param source what the list is called, so that its next version is recognised
 * @param encoding of a text file
 * @param delimiter what separates the cells of a text file
 * @param sheet of a spreadsheet: its name, or {@code #2} for the second
 * @param columns field by field in the order of the header, {@link ListField#IGNORE} for one that is only kept; empty
 *     when the headings tell
 * @param ageOn the day on which the ages in it were true
 */
public record HowToRead(Optional<String> source, Optional<String> encoding, Optional<Character> delimiter,
        Optional<String> sheet, Optional<List<ListField>> columns, Optional<UncertainDate> ageOn) {

    public HowToRead {
        columns = columns.map(List::copyOf);
    }

    public static HowToRead asItSays() {
        return new HowToRead(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, as {@code --map} writes it, by numbers: headings may be equal. */
    public Optional<String> map() {
        return columns.map(fields -> {
            List<String> entries = new ArrayList<>();
            for (int column = 1; column <= fields.size(); column++) {
                entries.add(fields.get(column - 1).key() + "=#" + column);
            }
            return String.join(",", entries);
        });
    }
}
