package org.kintrace.app.work.entry;

import java.util.List;

/**
 * A field of a form; its words are found under the form's and its own name.
 *
 * @param several whether it may be filled more than once
 * @param choices constants to choose from, by name; empty unless it is a choice
 */
public record FormField(String name, FieldType type, boolean required, boolean several,
        List<String> choices) {

    public FormField {
        choices = List.copyOf(choices);
    }

    static FormField of(String name, FieldType type) {
        return new FormField(name, type, false, false, List.of());
    }

    static FormField needed(String name, FieldType type) {
        return new FormField(name, type, true, false, List.of());
    }

    static FormField choice(String name, Class<? extends Enum<?>> from) {
        return new FormField(name, FieldType.CHOICE, false, false, names(from));
    }

    static FormField choices(String name, Class<? extends Enum<?>> from) {
        return new FormField(name, FieldType.CHOICES, false, true, names(from));
    }

    FormField thatIsNeeded() {
        return new FormField(name, type, true, several, choices);
    }

    FormField severalTimes() {
        return new FormField(name, type, required, true, choices);
    }

    private static List<String> names(Class<? extends Enum<?>> from) {
        return java.util.Arrays.stream(from.getEnumConstants()).map(Enum::name).toList();
    }
}
