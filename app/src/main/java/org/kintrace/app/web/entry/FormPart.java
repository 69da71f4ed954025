package org.kintrace.app.web.entry;

import java.util.Set;

import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;

/** A part of a form, in the order they are shown; what is seldom known is folded away until it is filled in. */
public enum FormPart {
    WHAT(false), ANSWER_MORE(true), SOURCE(false), SOURCE_MORE(true), SAID(true), MANNER(true), AMENDS(false);

    private static final Set<String> OF_SOURCE = Set.of("source", "sourceKind", "sourceTitle");
    private static final Set<String> OF_SOURCE_MORE = Set.of("sourceMade", "sourceLanguage", "custody",
            "copyOf");
    private static final Set<String> OF_STATEMENT = Set.of("statement", "words", "translation", "language",
            "speaker", "speakerOfficial", "speakerOffice", "speakerRole", "listener", "interpreter", "saidAt",
            "saidAtChosen", "saidOn", "present", "presentUnseen", "conditions", "revises", "timeCode");
    private static final Set<String> OF_MANNER = Set.of("modality", "knows", "depth", "heardFrom", "steps",
            "literal", "reader");
    private static final Set<String> OF_AMENDS = Set.of("amends", "amending");
    private static final Set<String> OF_ANSWER = Set.of("otherOffice", "about", "blames", "extent",
            "totalLabel",
            "totalCount", "promise", "help");

    private final boolean folded;

    FormPart(boolean folded) {
        this.folded = folded;
    }

    /** Whether it is shown only when opened, or when something is in it. */
    public boolean isFolded() {
        return folded;
    }

    /** The key of its heading. */
    public String key() {
        return "form.part." + name().toLowerCase(java.util.Locale.ROOT);
    }

    static FormPart of(FormKind kind, FormField field) {
        if (kind.field("modality").isPresent()) {
            if (OF_STATEMENT.contains(field.name())) {
                return SAID;
            }
            if (OF_MANNER.contains(field.name())) {
                return MANNER;
            }
            if (OF_AMENDS.contains(field.name())) {
                return AMENDS;
            }
        }
        if (kind == FormKind.REPLY && OF_ANSWER.contains(field.name())) {
            return ANSWER_MORE;
        }
        if (kind.field("sourceKind").isPresent()) {
            return OF_SOURCE.contains(field.name())
                    ? SOURCE
                    : OF_SOURCE_MORE.contains(field.name()) ? SOURCE_MORE : WHAT;
        }
        return WHAT;
    }
}
