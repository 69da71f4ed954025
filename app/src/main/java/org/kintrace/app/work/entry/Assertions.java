package org.kintrace.app.work.entry;

import java.util.List;

import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.inquiry.Assertion;

/** What a statement about everybody comes to, chosen from the closed list: what a rule can hold against the record. */
final class Assertions {

    /** One constant for each kind of assertion there is. */
    enum AssertionKind {
        NOBODY_IS, NO_CHILD_IS, NOBODY_STAYS_IN, EVERYONE_IS_ANSWERED, GROWTH, SUM, IN_WORDS_ONLY
    }

    private Assertions() {}

    static List<FormField> fields() {
        return List.of(FormField.choice("means", AssertionKind.class).thatIsNeeded(),
                FormField.choices("liberties", LibertyStatus.class),
                FormField.choices("separations", SeparationStatus.class),
                FormField.choices("houses", InstitutionKind.class),
                FormField.of("growthFrom", FieldType.COUNT), FormField.of("growthTo", FieldType.COUNT),
                FormField.of("percent", FieldType.TEXT), FormField.of("sumTotal", FieldType.COUNT),
                FormField.of("totalLabel", FieldType.TEXT).inRows("total"),
                FormField.of("totalCount", FieldType.COUNT).inRows("total"));
    }

    static Assertion read(Fields fields) {
        return switch (fields.neededChoice("means", AssertionKind.class)) {
            case NOBODY_IS ->
                new Assertion.NobodyIs(fields.neededChoices("liberties", LibertyStatus.class));
            case NO_CHILD_IS ->
                new Assertion.NoChildIs(fields.neededChoices("separations", SeparationStatus.class));
            case NOBODY_STAYS_IN ->
                new Assertion.NobodyStaysIn(fields.neededChoices("houses", InstitutionKind.class));
            case EVERYONE_IS_ANSWERED -> new Assertion.EveryoneIsAnswered();
            case GROWTH -> new Assertion.Growth(fields.neededCount("growthFrom"),
                    fields.neededCount("growthTo"), percent(fields));
            case SUM -> new Assertion.Sum(fields.count("sumTotal"), Answers.totals(fields));
            case IN_WORDS_ONLY -> new Assertion.InWordsOnly();
        };
    }

    private static double percent(Fields fields) {
        String text = fields.neededText("percent").replace('%', ' ').replace(',', '.').strip();
        try {
            double percent = Double.parseDouble(text);
            if (Double.isFinite(percent)) {
                return percent;
            }
        } catch (NumberFormatException e) {
            // Told below, as for a number without an end.
        }
        fields.problem("percent", "form.notAPercentage");
        return 0;
    }
}
