package org.kintrace.app.words;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.place.PlaceName;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.contradiction.Pressure;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Deadline;

import com.ibm.icu.text.MessageFormat;

/**
 * One language's words. The key of a record's sentence is the name of its sealed type and its own
 * ({@code ContradictionReason.TwoPlacesAtOnce}); its components are the arguments by name. The key of a constant is
 * {@code LibertyStatus.CAMP}; where there is none, the constant is read as words ("camp").
 */
public final class Words {

    private final Properties sentences = new Properties();
    private final Locale locale;

    private Words(Locale locale) {
        this.locale = locale;
        String file = "messages_" + locale.getLanguage() + ".properties";
        try (var in = Words.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no words for the language " + locale.getLanguage());
            }
            sentences.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Words english() {
        return new Words(Locale.ENGLISH);
    }

    /** The sentence for a reason. @throws IllegalArgumentException when this language has none */
    public String say(Record reason, NamesInWords names) {
        String pattern = sentences.getProperty(keyOf(reason.getClass()));
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + keyOf(reason.getClass()));
        }
        Map<String, @Nullable Object> arguments = new LinkedHashMap<>();
        for (RecordComponent component : reason.getClass().getRecordComponents()) {
            arguments.put(component.getName(), argument(valueOf(component, reason), names));
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A sentence that belongs to no record. */
    public String say(String key, Map<String, ?> arguments) {
        String pattern = sentences.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        return new MessageFormat(pattern, locale).format(arguments);
    }

    /** A constant of a closed list in words. */
    public String say(Enum<?> constant) {
        String key = constant.getDeclaringClass().getSimpleName() + "." + constant.name();
        return sentences.getProperty(key, constant.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    /** Keys of records of a sealed type that have no sentence here. */
    public List<String> missing(Class<?> sealed) {
        List<String> missing = new ArrayList<>();
        Deque<Class<?>> waiting = new ArrayDeque<>(List.of(sealed));
        while (!waiting.isEmpty()) {
            Class<?> next = waiting.poll();
            if (next.isRecord()) {
                if (!sentences.containsKey(keyOf(next))) {
                    missing.add(keyOf(next));
                }
            } else {
                waiting.addAll(List.of(next.getPermittedSubclasses()));
            }
        }
        return missing;
    }

    static String keyOf(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return (outer == null ? type.getSimpleName() : outer.getSimpleName() + "." + type.getSimpleName());
    }

    private @Nullable Object argument(@Nullable Object value, NamesInWords names) {
        return switch (value) {
            case null -> null;
            case Number number -> number;
            case Boolean flag -> flag.toString();
            case Optional<?> optional -> optional.map(inner -> argument(inner, names)).orElse("");
            case Collection<?> many -> joined(many, names);
            default -> text(value, names);
        };
    }

    private String joined(Collection<?> values, NamesInWords names) {
        Collection<?> ordered = values instanceof Set<?>
                ? values.stream().map(v -> text(v, names)).sorted().toList()
                : values;
        return String.join(", ", ordered.stream().map(v -> text(v, names)).toList());
    }

    private String text(Object value, NamesInWords names) {
        return switch (value) {
            case String text -> text;
            case RecordId id -> names.find(id).orElse(id.value());
            case UncertainDate date -> date.text();
            case AgeStatement age -> age.text();
            case CountStatement count -> count.text();
            case RelativeDate date -> date.text();
            case WorldDate.Stated(var date) -> date.text();
            case WorldDate.Relative(var date, _) -> date.text();
            case WrittenName name -> name.text();
            case PlaceRef place -> place.text();
            case PlaceId place -> place(place);
            case PossibleDays days -> span(days);
            case Deadline deadline -> deadline.on() + " (" + say(deadline.basis()) + ")";
            case Pressure pressure -> pressureNote(pressure);
            case Enum<?> constant -> say(constant);
            case Record nested when sentences.containsKey(keyOf(nested.getClass())) -> say(nested, names);
            default -> value.toString();
        };
    }

    /** By the first name the gazetteer gives, which is the usual one in Latin letters where it has one. */
    private static String place(PlaceId id) {
        return Gazetteer.bundled().find(id).flatMap(place -> place.names().stream().map(PlaceName::text)
                .filter(name -> Script.of(name) == Script.LATIN).findFirst()
                .or(() -> place.names().stream().map(PlaceName::text).findFirst())).orElse(id.value());
    }

    private String span(PossibleDays days) {
        String first = days.firstDay().map(Object::toString).orElse("");
        String last = days.lastDay().map(Object::toString).orElse("");
        if (first.equals(last)) {
            return say("Span.day", Map.of("day", first));
        }
        String key = first.isEmpty() ? "Span.until" : last.isEmpty() ? "Span.from" : "Span.between";
        return say(key, Map.of("first", first, "last", last));
    }

    private String pressureNote(Pressure pressure) {
        if (!pressure.one() && !pressure.other()) {
            return "";
        }
        return say(pressure.one() && pressure.other() ? "Pressure.both" : "Pressure.one", Map.of());
    }

    private static @Nullable Object valueOf(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor failed: " + component.getName(), e);
        }
    }
}
