package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;

/** Says how the dates, ages, counts and places of a form are read; what cannot be read is left out. */
public final class Understanding {

    private final Function<String, List<PlaceId>> places;

    /** @param places every place a text may name */
    public Understanding(Function<String, List<PlaceId>> places) {
        this.places = places;
    }

    /** By name of the field, in the order of its rows. */
    public Map<String, List<Understood>> of(TypedForm form) {
        Map<String, List<Understood>> understood = new LinkedHashMap<>();
        for (FormField field : form.kind().fields()) {
            List<Understood> read = new ArrayList<>();
            for (String typed : form.fields().getOrDefault(field.name(), List.of())) {
                String text = typed.strip();
                if (!text.isEmpty()) {
                    read(field, text, form).ifPresent(read::add);
                }
            }
            if (!read.isEmpty()) {
                understood.put(field.name(), read);
            }
        }
        return understood;
    }

    private Optional<Understood> read(FormField field, String text, TypedForm form) {
        try {
            return switch (field.type()) {
                case DATE -> Optional.of(new Understood.ADate(DateText.read(text)));
                case DATE_OR_AFTER_EVENT -> hasEvent(field, form)
                        ? DateText.readRelative(text).map(Understood.ADistanceInTime::new)
                        : Optional.of(new Understood.ADate(DateText.read(text)));
                case AGE -> Optional.of(new Understood.AnAge(AgeStatement.read(text)));
                case COUNT -> Optional.of(new Understood.ACount(CountStatement.read(text)));
                case PLACE -> Optional.of(new Understood.APlace(places.apply(text)));
                case TEXT, LONG_TEXT, PLACE_CHOSEN, NAME, CHOICE, CHOICES, NUMBER, FLAG, PERSON, PERSONS,
                        SOURCE, STATEMENT, EVENT, CLAIM, CLAIMS, SIGHTING, CONSENT, PAPERS, OFFICE, OFFICIAL,
                        PROMISE, INQUIRY,
                        TRANSMISSION ->
                    Optional.empty();
            };
        } catch (DateNotReadException e) {
            // Told beside the field, as a problem.
            return Optional.empty();
        }
    }

    private static boolean hasEvent(FormField field, TypedForm form) {
        return form.fields().getOrDefault(field.name() + "Event", List.of()).stream()
                .anyMatch(id -> !id.isBlank());
    }
}
