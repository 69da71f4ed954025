package org.kintrace.app.web.entry;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.web.entry.ShownField.Find;
import org.kintrace.app.web.entry.ShownPart.Block;
import org.kintrace.app.work.entry.FieldProblem;
import org.kintrace.app.work.entry.FieldType;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.app.work.entry.Understood;

/** Lays the fields of a form out: parts, questions that belong together, rows. */
final class FormLayout {

    /** In a smaller family everybody is seen at a glance. */
    private static final int PEOPLE_AT_A_GLANCE = 12;

    /** What most names are, chosen already in an empty row. */
    private static final Map<String, String> USUAL = Map.of("NameRole", "FULL", "NameUse",
            "WRITTEN_BY_FAMILY");

    /** What goes without saying, and so unfolds nothing. */
    private static final Set<String> PLAIN = Set.of("ASSERTS", "NOT_GIVEN");

    private final Visit visit;
    private final TypedForm form;
    private final Choices choices;
    private final List<FieldProblem> problems;
    private final Map<String, List<Understood>> understood;
    private final SentForm sent;

    FormLayout(Visit visit, SentForm sent, List<FieldProblem> problems,
            Map<String, List<Understood>> understood) {
        this.visit = visit;
        this.form = sent.form();
        this.choices = new Choices(visit, form.family());
        this.problems = problems;
        this.understood = understood;
        this.sent = sent;
    }

    List<ShownPart> parts() {
        Map<FormPart, List<Block>> blocks = new EnumMap<>(FormPart.class);
        Map<String, List<FormField>> questions = new LinkedHashMap<>();
        for (FormField field : form.kind().fields()) {
            questions.computeIfAbsent(question(field), _ -> new ArrayList<>()).add(field);
        }
        questions.forEach((question, fields) -> block(question, fields).ifPresent(block -> blocks
                .computeIfAbsent(FormPart.of(form.kind(), fields.getFirst()), _ -> new ArrayList<>())
                .add(block)));
        List<ShownPart> parts = new ArrayList<>();
        blocks.forEach((part, of) -> parts.add(new ShownPart(part, !part.isFolded() || isUsed(of), of)));
        return parts;
    }

    /** All that has to be mended, in the order of the form; what concerns the whole form first. */
    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>(troubles(Optional.empty()));
        form.kind().fields().forEach(field -> troubles.addAll(troubles(Optional.of(field))));
        return troubles;
    }

    /** Fields of one question share what they are asked under. */
    private String question(FormField field) {
        if (!field.rows().isEmpty()) {
            return field.rows();
        }
        for (String ending : List.of("Count", "Text", "Event", "Chosen")) {
            String stem = field.name().endsWith(ending)
                    ? field.name().substring(0, field.name().length() - ending.length())
                    : "";
            if (form.kind().field(stem).isPresent()) {
                return stem;
            }
        }
        return field.name();
    }

    private Optional<Block> block(String question, List<FormField> fields) {
        String rows = fields.getFirst().rows();
        List<List<ShownField>> lines = new ArrayList<>();
        for (int row = 0; row < lines(fields); row++) {
            List<ShownField> line = new ArrayList<>();
            for (FormField field : fields) {
                Optional<ShownField> shown = field(field, rows.isEmpty() ? -1 : row);
                shown.ifPresent(line::add);
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
        }
        boolean together = !rows.isEmpty()
                || fields.stream().anyMatch(field -> field.type() == FieldType.PERSONS)
                        && lines.stream().anyMatch(line -> line.size() > 1);
        String legend = together ? FormWords.legend(form.kind(), question) : "";
        return lines.isEmpty() ? Optional.empty() : Optional.of(new Block(legend, rows, lines));
    }

    private int lines(List<FormField> fields) {
        String rows = fields.getFirst().rows();
        int typed = fields.stream().mapToInt(field -> typed(field).size()).max().orElse(0);
        boolean another = sent.act() == SentForm.Act.MORE && sent.of().equals(rows);
        return rows.isEmpty() ? 1 : Math.max(1, typed) + (another ? 1 : 0);
    }

    /** @param row which of its rows, or below 0 for a field that is filled once */
    private Optional<ShownField> field(FormField field, int row) {
        List<String> typed = typed(field);
        List<String> values = row < 0
                ? typed
                : List.of(row < typed.size() ? typed.get(row) : USUAL.getOrDefault(field.list(), ""));
        List<Choice> offered = choices(field);
        Shape shape = Shape.of(field.type());
        boolean picks = shape == Shape.SELECT || shape == Shape.CHECKS;
        if (isOfNothing(field) || picks && offered.isEmpty() && !field.required()
                || shape == Shape.HIDDEN && values.isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(new ShownField(row > 0 ? field.name() + "-" + (row + 1) : field.name(), field.name(),
                        field.several() && shape == Shape.SELECT && row < 0 ? Shape.CHECKS : shape,
                        FormWords.label(form.kind(), field), FormWords.hint(form.kind(), field).orElse(""),
                        values, offered,
                        field.type() == FieldType.PLACE ? "places" : "", field.required() && row <= 0,
                        row > 0 ? List.of() : troubles(Optional.of(field)), readings(field, row),
                        offered.isEmpty() ? Choices.addPath(field.type()) : "", find(field)));
    }

    /** What is done to an earlier claim is asked only where there is one. */
    private boolean isOfNothing(FormField field) {
        return field.name().equals("amending") && form.fields().getOrDefault("amends", List.of()).isEmpty();
    }

    private List<Choice> choices(FormField field) {
        if (field.type() == FieldType.PLACE_CHOSEN) {
            return places(field);
        }
        String asked = sent.find().getOrDefault(field.name(), "").strip();
        return isLookedFor(field) && !asked.isEmpty()
                ? choices.found(asked, field, form)
                : choices.of(field, form);
    }

    /** Which place is meant is asked only where the words fit several. */
    private List<Choice> places(FormField field) {
        String beside = field.name().substring(0, field.name().length() - "Chosen".length());
        return understood.getOrDefault(beside, List.of()).stream()
                .filter(Understood.APlace.class::isInstance).map(Understood.APlace.class::cast)
                .filter(place -> place.candidates().size() > 1).flatMap(place -> place.candidates().stream())
                .map(place -> Choice.of(place.value(), new Readings(visit.words()).called(place)))
                .toList();
    }

    private Find find(FormField field) {
        boolean worth = isLookedFor(field) && choices.all(field, form).size() > worthLooking(field);
        return worth ? new Find(true, sent.find().getOrDefault(field.name(), "")) : Find.NONE;
    }

    /** Of what there may be more than one reads through. */
    private static boolean isLookedFor(FormField field) {
        return isPeople(field) || field.type() == FieldType.OFFICE || field.type() == FieldType.OFFICIAL
                || field.type() == FieldType.PROMISE || field.type() == FieldType.INQUIRY
                || field.type() == FieldType.SOURCE;
    }

    /** People are ticked off in a list that is seen whole; the others are in one that scrolls and jumps to a letter. */
    private static int worthLooking(FormField field) {
        return isPeople(field) ? PEOPLE_AT_A_GLANCE : Choices.MOST;
    }

    private static boolean isPeople(FormField field) {
        return field.type() == FieldType.PERSON || field.type() == FieldType.PERSONS;
    }

    private List<String> readings(FormField field, int row) {
        List<String> said = understood.getOrDefault(field.name(), List.of()).stream()
                .map(new Readings(visit.words())::say).toList();
        return row < 0 ? said : row < said.size() ? List.of(said.get(row)) : List.of();
    }

    private List<Trouble> troubles(Optional<FormField> field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field.map(FormField::name).orElse("")))
                .map(problem -> new Trouble(problem.field(),
                        field.map(one -> FormWords.label(form.kind(), one)).orElse(""), problem.key(),
                        problem.arguments()))
                .toList();
    }

    private List<String> typed(FormField field) {
        return form.fields().getOrDefault(field.name(), List.of());
    }

    private static boolean isUsed(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.lines().stream()).flatMap(List::stream)
                .anyMatch(field -> !field.troubles().isEmpty()
                        || field.values().stream()
                                .anyMatch(value -> !value.isBlank() && !PLAIN.contains(value)));
    }
}
