package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.kintrace.app.json.TextRules;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.RecordId;

/** Reads what was typed, field by field, and collects what has to be mended. */
final class Fields {

    /** Longer texts belong into an exhibit. */
    static final int MOST_CHARACTERS = 100_000;

    /** Ends the name of the field that says which place of a name is meant. */
    static final String CHOSEN = "Chosen";

    private final Map<String, List<String>> typed;
    private final Function<String, List<PlaceId>> places;
    private final List<FieldProblem> problems = new ArrayList<>();

    /** @param places every place a text may name */
    Fields(Map<String, List<String>> typed, Function<String, List<PlaceId>> places) {
        this.typed = typed;
        this.places = places;
    }

    /** Each once, however often its field was looked at. */
    List<FieldProblem> problems() {
        return problems.stream().distinct().toList();
    }

    void problem(String field, String key) {
        problems.add(new FieldProblem(field, key, Map.of()));
    }

    /** What stands in for a value nobody gave, so that the rest can be looked at; the form is not kept then. */
    <T> T needed(String field, Optional<T> value, T standIn) {
        if (value.isEmpty() && problems.stream().noneMatch(problem -> problem.field().equals(field))) {
            problem(field, "form.missing");
        }
        return value.orElse(standIn);
    }

    Optional<String> text(String field) {
        return texts(field).stream().findFirst();
    }

    String neededText(String field) {
        return needed(field, text(field), "-");
    }

    /** Every text given, blank ones left out. */
    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();
        for (String value : typed.getOrDefault(field, List.of())) {
            String text = value.strip();
            if (TextRules.faultOf(text).isPresent()) {
                problem(field, "form.unusableText");
            } else if (text.length() > MOST_CHARACTERS) {
                problems.add(new FieldProblem(field, "form.tooLong",
                        Map.of("most", String.valueOf(MOST_CHARACTERS))));
            } else if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    /** The same with blank ones kept as they stand, for fields filled row by row. */
    List<String> rows(String field) {
        texts(field);
        return typed.getOrDefault(field, List.of()).stream().map(String::strip).toList();
    }

    /** A choice for each row. @param otherwise where none was made */
    <E extends Enum<E>> List<E> choiceRows(String field, Class<E> from, E otherwise) {
        List<E> chosen = new ArrayList<>();
        for (String text : rows(field)) {
            Optional<E> known = java.util.Arrays.stream(from.getEnumConstants())
                    .filter(constant -> constant.name().equals(text)).findFirst();
            if (known.isEmpty() && !text.isEmpty()) {
                problem(field, "form.notAChoice");
            }
            chosen.add(known.orElse(otherwise));
        }
        return chosen;
    }

    CountStatement neededCount(String field) {
        return needed(field, count(field), new CountStatement("-",
                org.kintrace.facts.time.CountComparator.EXACTLY, 0, java.util.OptionalLong.of(0)));
    }

    boolean flag(String field) {
        return text(field).isPresent();
    }

    Optional<UncertainDate> date(String field) {
        return text(field).flatMap(text -> dateIn(field, text));
    }

    UncertainDate neededDate(String field) {
        return needed(field, date(field), UncertainDate.on(java.time.LocalDate.EPOCH));
    }

    /** A day, or a time counted from the event chosen beside it. */
    Optional<WorldDate> worldDate(String field) {
        Optional<EventId> event = id(field + "Event", EventId::new);
        return text(field).flatMap(text -> {
            if (event.isEmpty()) {
                return dateIn(field, text).map(WorldDate.Stated::new);
            }
            Optional<WorldDate> relative = DateText.readRelative(text)
                    .map(date -> new WorldDate.Relative(date, event.get()));
            if (relative.isEmpty()) {
                problem(field, "form.notADistanceInTime");
            }
            return relative;
        });
    }

    WorldDate neededWorldDate(String field) {
        return needed(field, worldDate(field),
                new WorldDate.Stated(UncertainDate.on(java.time.LocalDate.EPOCH)));
    }

    /** Place as written, and which one we read it as when only one fits. */
    Optional<PlaceRef> place(String field) {
        return text(field).map(text -> {
            List<PlaceId> found = places.apply(text);
            Optional<PlaceId> chosen = text(field + CHOSEN)
                    .flatMap(id -> found.stream().filter(one -> one.value().equals(id)).findFirst());
            return new PlaceRef(text,
                    chosen.or(() -> found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty()));
        });
    }

    PlaceRef neededPlace(String field) {
        return needed(field, place(field), new PlaceRef("-", Optional.empty()));
    }

    Optional<AgeStatement> age(String field) {
        return text(field).flatMap(text -> {
            try {
                return Optional.of(AgeStatement.read(text));
            } catch (DateNotReadException e) {
                return notRead(field, "form.notAnAge", e);
            }
        });
    }

    Optional<CountStatement> count(String field) {
        return counts(field).stream().findFirst();
    }

    List<CountStatement> counts(String field) {
        List<CountStatement> counts = new ArrayList<>();
        for (String text : texts(field)) {
            try {
                counts.add(CountStatement.read(text));
            } catch (DateNotReadException e) {
                problems.add(new FieldProblem(field, "form.notACount",
                        Map.of("position", String.valueOf(e.position()))));
            }
        }
        return counts;
    }

    Optional<Integer> number(String field, int least, int most) {
        return text(field).flatMap(text -> {
            try {
                int number = Integer.parseInt(text);
                if (number >= least && number <= most) {
                    return Optional.of(number);
                }
            } catch (NumberFormatException e) {
                // Told below, with the limits.
            }
            problems.add(new FieldProblem(field, "form.notANumber",
                    Map.of("least", String.valueOf(least), "most", String.valueOf(most))));
            return Optional.empty();
        });
    }

    <E extends Enum<E>> Set<E> neededChoices(String field, Class<E> from) {
        Set<E> chosen = choices(field, from);
        if (chosen.isEmpty()) {
            problem(field, "form.missing");
        }
        return chosen;
    }

    <E extends Enum<E>> Optional<E> choice(String field, Class<E> from) {
        return choices(field, from).stream().findFirst();
    }

    <E extends Enum<E>> E neededChoice(String field, Class<E> from) {
        return needed(field, choice(field, from), from.getEnumConstants()[0]);
    }

    <E extends Enum<E>> Set<E> choices(String field, Class<E> from) {
        Set<E> chosen = new LinkedHashSet<>();
        for (String text : texts(field)) {
            try {
                chosen.add(Enum.valueOf(from, text));
            } catch (IllegalArgumentException e) {
                problem(field, "form.notAChoice");
            }
        }
        return chosen;
    }

    <I extends RecordId> Optional<I> id(String field, Function<String, I> make) {
        return ids(field, make).stream().findFirst();
    }

    <I extends RecordId> I neededId(String field, Function<String, I> make) {
        return needed(field, id(field, make), make.apply("00000000-0000-4000-8000-000000000000"));
    }

    <I extends RecordId> List<I> ids(String field, Function<String, I> make) {
        List<I> ids = new ArrayList<>();
        for (String text : texts(field)) {
            try {
                ids.add(make.apply(text));
            } catch (IllegalArgumentException e) {
                problem(field, "form.notAChoice");
            }
        }
        return ids;
    }

    private Optional<UncertainDate> dateIn(String field, String text) {
        try {
            return Optional.of(DateText.read(text));
        } catch (DateNotReadException e) {
            return notRead(field, "form.notADate", e);
        }
    }

    private <T> Optional<T> notRead(String field, String key, DateNotReadException e) {
        problems.add(new FieldProblem(field, key, Map.of("position", String.valueOf(e.position()))));
        return Optional.empty();
    }
}
