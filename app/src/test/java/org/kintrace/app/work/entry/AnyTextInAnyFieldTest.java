package org.kintrace.app.work.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.wiring.InventedRegistry;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.registry.id.CaseId;

/** Whatever is sent in whatever field is taken as it is or told of in words; nothing falls over. */
class AnyTextInAnyFieldTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);
    private static final String HALF = "X-\uD83D";
    private static final List<String> STRANGE = List.of("", " ", "\uDE00", HALF, "\u0000", "\u202Etxet\u202C",
            "\u2066\u2066\u2066", "-1", "99999999999999999999", "1e9", "NaN", "true", "[]", "{0}", "%s", "0",
            "a\nb",
            "FULL", "00000000-0000-4000-8000-000000000000", "../../etc", "2017-99-99", "x".repeat(1_000),
            "x".repeat(Fields.MOST_CHARACTERS + 1), "\uD83D\uDE00".repeat(500), "ئ".repeat(2_000));

    @TempDir
    private Path folder;

    @Test
    void everyFieldOfEveryFormTakesOrTellsOfEveryText() throws Exception {
        try (OpenRegistry registry = InventedRegistry.empty(folder)) {
            CaseId family = family(registry);
            for (FormKind kind : FormKind.values()) {
                for (FormField field : kind.fields()) {
                    for (String text : STRANGE) {
                        List<FieldProblem> problems = check(registry, kind, family,
                                Map.of(field.name(), List.of(text)));
                        assertThat(problems).allSatisfy(problem -> assertThat(problem.arguments().values())
                                .as("a problem never repeats what was typed")
                                .noneMatch(value -> value.length() > 20));
                    }
                }
            }
        }
    }

    @Test
    void halfACharacterIsToldOfBesideEveryFieldThatReadsIt() throws Exception {
        try (OpenRegistry registry = InventedRegistry.empty(folder)) {
            CaseId family = family(registry);
            List<String> silent = new ArrayList<>();
            for (FormKind kind : FormKind.values()) {
                Map<String, List<String>> all = new HashMap<>();
                kind.fields().stream().filter(field -> isTyped(field.type()))
                        .forEach(field -> all.put(field.name(), List.of(HALF)));
                List<FieldProblem> problems = check(registry, kind, family, all);
                if (!all.isEmpty() && problems.stream()
                        .noneMatch(problem -> problem.key().equals("form.unusableText"))) {
                    silent.add(kind.name());
                }
            }
            // A retraction looks at nothing else until there is something to take back.
            assertThat(silent).containsOnly(FormKind.RETRACTION.name());
        }
    }

    private static boolean isTyped(FieldType type) {
        return switch (type) {
            case TEXT, LONG_TEXT, NAME, PLACE, DATE, DATE_OR_AFTER_EVENT, NUMBER, AGE, COUNT -> true;
            case PLACE_CHOSEN, CHOICE, CHOICES, FLAG, PERSON, PERSONS, SOURCE, STATEMENT, EVENT, CLAIM,
                    CLAIMS,
                    SIGHTING, CONSENT, PAPERS,
                    OFFICE, OFFICIAL, PROMISE, INQUIRY, TRANSMISSION ->
                false;
        };
    }

    private static CaseId family(OpenRegistry registry) {
        EntryOutcome outcome = registry.enterForm().enter(registry.caseWorker(),
                new TypedForm(FormKind.NEW_FAMILY,
                        registry.newSubmission(), Optional.empty(), OptionalInt.empty(), Map.of()),
                TODAY);
        return ((EntryOutcome.Kept) outcome).family().orElseThrow();
    }

    private static List<FieldProblem> check(OpenRegistry registry, FormKind kind, CaseId family,
            Map<String, List<String>> fields) {
        return registry.enterForm().check(registry.caseWorker(),
                new TypedForm(kind, registry.newSubmission(), Optional.of(family), OptionalInt.empty(),
                        fields),
                TODAY);
    }
}
