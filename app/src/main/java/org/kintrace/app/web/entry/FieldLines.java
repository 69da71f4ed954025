package org.kintrace.app.web.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.entry.FieldType;
import org.kintrace.app.work.entry.FilledClaim;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.OpenForm;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.app.work.entry.Understood;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.inquiry.Inquiry;

/** Records as the lines of the form they are entered by: what was asked, what was said, and how it is read. */
final class FieldLines {

    private static final int LINES_IN_BRIEF = 4;

    private final Visit visit;
    private final Optional<CaseId> family;
    private final Choices choices;

    FieldLines(Visit visit, Optional<CaseId> family) {
        this.visit = visit;
        this.family = family;
        this.choices = new Choices(visit, family);
    }

    /** A record in lines; nothing for one no form holds as a whole. */
    List<FormLine> of(Object record) {
        return switch (record) {
            case Claim claim -> {
                FilledClaim filled = FilledClaim.of(claim);
                yield lines(filled.kind(), filled.fields());
            }
            case Case header -> lines(FormKind.FAMILY, OpenForm.ofCase(header));
            case Inquiry inquiry -> {
                Map<String, List<String>> fields = new LinkedHashMap<>(OpenForm.ofInquiry(inquiry));
                List<FormLine> lines = new ArrayList<>(lines(FormKind.INQUIRY_DUE, fields));
                fields.remove("inquiry");
                lines.addAll(lines(FormKind.INQUIRY_CLOSED, fields));
                yield lines;
            }
            default -> List.of();
        };
    }

    /** A claim in one line: what kind of thing is said, and what. */
    String brief(Claim claim) {
        FilledClaim filled = FilledClaim.of(claim);
        String said = lines(filled.kind(), filled.fields()).stream()
                .flatMap(line -> line.values().stream()).limit(LINES_IN_BRIEF)
                .collect(Collectors.joining(" · "));
        return visit.words().text(FormWords.title(filled.kind())) + ": " + said;
    }

    /** What differs between what is on record now and what the form would have made of it; all of it if nothing does. */
    List<BothSides> beside(List<Object> theirs, List<Object> yours) {
        Map<String, List<String>> one = together(theirs);
        Map<String, List<String>> other = together(yours);
        Set<String> labels = new LinkedHashSet<>(one.keySet());
        labels.addAll(other.keySet());
        List<BothSides> all = labels.stream().map(label -> new BothSides(label,
                one.getOrDefault(label, List.of()), other.getOrDefault(label, List.of()))).toList();
        List<BothSides> differ = all.stream().filter(both -> !both.theirs().equals(both.yours())).toList();
        return differ.isEmpty() ? all : differ;
    }

    private Map<String, List<String>> together(List<Object> records) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        records.stream().flatMap(record -> of(record).stream()).forEach(line -> {
            List<String> values = all.computeIfAbsent(line.label(), _ -> new ArrayList<>());
            line.values().stream().filter(value -> !values.contains(value)).forEach(values::add);
        });
        return all;
    }

    private List<FormLine> lines(FormKind kind, Map<String, List<String>> fields) {
        TypedForm form = new TypedForm(kind, "", family, OptionalInt.empty(), fields);
        Map<String, List<Understood>> understood = visit.registry().understanding().of(form);
        List<FormLine> lines = new ArrayList<>();
        for (FormField field : kind.fields()) {
            List<String> values = fields.getOrDefault(field.name(), List.of()).stream()
                    .filter(value -> !value.isBlank() && !isPlain(field, value))
                    .map(value -> said(field, value, form)).toList();
            if (!values.isEmpty() && field.type() != FieldType.CLAIM
                    && field.type() != FieldType.PLACE_CHOSEN) {
                lines.add(new FormLine(FormWords.label(kind, field), values,
                        readings(field, fields, understood.getOrDefault(field.name(), List.of()))));
            }
        }
        return lines;
    }

    /** Where several places fit, the one that was meant. */
    private List<String> readings(FormField field, Map<String, List<String>> fields,
            List<Understood> understood) {
        Readings readings = new Readings(visit.words());
        List<String> chosen = fields.getOrDefault(field.name() + "Chosen", List.of());
        return (chosen.isEmpty()
                ? understood.stream()
                : chosen.stream().map(id -> new Understood.APlace(List.of(new PlaceId(id)))))
                .map(readings::say).toList();
    }

    /** What goes without saying. */
    static boolean isPlain(FormField field, String value) {
        return field.name().equals("modality") && value.equals("ASSERTS")
                || field.name().equals("knows") && value.equals("NOT_GIVEN");
    }

    private String said(FormField field, String value, TypedForm form) {
        return choices.call(field, value, form).orElse(value);
    }
}
