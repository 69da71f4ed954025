package org.kintrace.app.web.entry;

import java.util.Optional;

import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;

/** Where the words of a form are found: those of the form itself before those its fields share with others. */
final class FormWords {

    private FormWords() {}

    /** Its title says what kind of thing it is for, never whom. */
    static String title(FormKind kind) {
        return "form." + kind.spelled();
    }

    static Optional<String> lead(FormKind kind) {
        return ifThere("form." + kind.spelled() + ".lead");
    }

    static String label(FormKind kind, FormField field) {
        return ifThere("form." + kind.spelled() + "." + field.name()).orElse("form.field." + field.name());
    }

    static Optional<String> hint(FormKind kind, FormField field) {
        return ifThere("form." + kind.spelled() + "." + field.name() + ".hint")
                .or(() -> ifThere("form.field." + field.name() + ".hint"))
                .or(() -> ifThere("form.hint." + field.type().name()));
    }

    /** The question rows, or several ways to say who, answer together. */
    static String legend(FormKind kind, String question) {
        return ifThere("form." + kind.spelled() + "." + question + ".legend")
                .orElse("form.legend." + question);
    }

    static String choice(FormField field, String constant) {
        return "form.choice." + field.list() + "." + constant;
    }

    private static Optional<String> ifThere(String key) {
        return PageWords.has(key) ? Optional.of(key) : Optional.empty();
    }
}
