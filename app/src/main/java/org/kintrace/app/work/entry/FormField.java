package org.kintrace.app.work.entry;

import java.util.Arrays;
import java.util.List;

/**
 * A field of a form; its words are found under the form's and its own name.
 *
 * @param several whether it may be filled more than once
 * @param rows name of the rows it is a column of, empty unless it is filled row by row
 * @param list name of the closed list it chooses from, empty unless it is a choice
 * @param choices constants to choose from, by name
 */
public record FormField(String name, FieldType type, boolean required, boolean several, String rows,
        String list, List<String> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }

    static FormField of(String name, FieldType type) {
        return new FormField(name, type, false, false, "", "", List.of());
    }

    static FormField needed(String name, FieldType type) {
        return of(name, type).thatIsNeeded();
    }

    static FormField choice(String name, Class<? extends Enum<?>> from) {
        return new FormField(name, FieldType.CHOICE, false, false, "", from.getSimpleName(), names(from));
    }

    static FormField choices(String name, Class<? extends Enum<?>> from) {
        return new FormField(name, FieldType.CHOICES, false, true, "", from.getSimpleName(), names(from));
    }

    FormField thatIsNeeded() {
        return new FormField(name, type, true, several, rows, list, choices);
    }

    FormField thatMayBeMissing() {
        return new FormField(name, type, false, several, rows, list, choices);
    }

    /** Several of them are ticked. */
    FormField severalTimes() {
        return new FormField(name, type, required, true, rows, list, choices);
    }

    /** One below the other, each row with its columns. */
    FormField inRows(String ofThese) {
        return new FormField(name, type, required, true, ofThese, list, choices);
    }

    private static List<String> names(Class<? extends Enum<?>> from) {
        return Arrays.stream(from.getEnumConstants()).map(Enum::name).toList();
    }
}
