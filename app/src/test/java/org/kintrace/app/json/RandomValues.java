package org.kintrace.app.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.id.EvidenceId;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.DayBound;
import org.kintrace.facts.time.Qualifier;
import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.id.RecordId;

/** Draws any registry value whatever its type, from a seed: what a hand-written generator would forget is in it. */
public final class RandomValues {

    private static final List<String> TEXTS = List.of("Tursun", "تۇرسۇن", "吐尔逊", "Тұрсын",
            "a \"quoted\"\ttext\n",
            "X-0017", "🙂", "\u202ebidi\u202c", "ې", "{}", "0", " leading");
    private static final List<String> DATES = List.of("2017", "2017-03", "2017-03-05", "2017-21", "2009/..",
            "201X",
            "2017?", "2017~", "spring 2017", "[2008..2010]", "2009-03/2010-11");
    private static final List<String> RELATIVE = List.of("the following day", "a few weeks after",
            "eighteen months later", "two years before");
    private static final List<String> AGES = List.of("12", "about 12", "between 11 and 16", "two years old");
    private static final List<String> COUNTS = List.of("four", "14", "up to 20", "more than 500",
            "ten to fifteen");

    private final RandomGenerator random;

    public RandomValues(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    /** A value of the type; values that break a rule of their own are drawn again. */
    public <T> T draw(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) {
            Type inner = generic.getActualTypeArguments()[0];
            if (generic.getRawType() == Optional.class) {
                return random.nextBoolean() ? Optional.empty() : Optional.of(value(inner, depth + 1));
            }
            List<Object> many = new ArrayList<>();
            int count = random.nextInt(4);
            for (int i = 0; i < count; i++) {
                many.add(value(inner, depth + 1));
            }
            return generic.getRawType() == Set.class ? new LinkedHashSet<>(many) : many;
        }
        return ofClass((Class<?>) type, depth);
    }

    private Object ofClass(Class<?> type, int depth) {
        if (type == String.class) {
            return pick(TEXTS);
        }
        if (type == boolean.class) {
            return random.nextBoolean();
        }
        if (type == int.class || type == Integer.class) {
            return random.nextInt(1, 9);
        }
        if (type == long.class) {
            return random.nextLong(1, 900);
        }
        if (type == double.class) {
            return random.nextInt(-1000, 1000) / 8.0;
        }
        if (type == LocalDate.class) {
            return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
        }
        if (type == Instant.class) {
            return Instant.ofEpochSecond(1_500_000_000L + random.nextInt(300_000_000),
                    random.nextInt(1000) * 1000L);
        }
        if (type.isEnum()) {
            return pick(List.of(type.getEnumConstants()));
        }
        if (RecordId.class.isAssignableFrom(type) && type.isRecord()) {
            return make(type, uuid());
        }
        Object special = special(type);
        if (special != null) {
            return special;
        }
        if (type.isSealed()) {
            Class<?>[] permitted = type.getPermittedSubclasses();
            return ofClass(permitted[random.nextInt(permitted.length)], depth);
        }
        return record(type, depth);
    }

    private @Nullable Object special(Class<?> type) {
        try {
            if (type == UncertainDate.class) {
                return random.nextInt(4) == 0
                        ? new UncertainDate(pick(TEXTS).strip() + "-",
                                new DayBound.Day(LocalDate.of(2011, 2, 3)),
                                random.nextBoolean() ? new DayBound.Open() : new DayBound.Unknown(),
                                random.nextBoolean() ? Set.of() : Set.of(Qualifier.UNCERTAIN))
                        : DateText.read(pick(DATES));
            }
            if (type == AgeStatement.class) {
                return random.nextInt(4) == 0
                        ? AgeStatement.ofYears(3, 7, "of school age")
                        : AgeStatement.read(pick(AGES));
            }
            if (type == CountStatement.class) {
                return CountStatement.read(pick(COUNTS));
            }
        } catch (DateNotReadException e) {
            throw new AssertionError(e);
        }
        if (type == RelativeDate.class) {
            return DateText.readRelative(pick(RELATIVE)).orElseThrow();
        }
        if (type == WrittenName.class) {
            String text = pick(TEXTS).strip();
            Optional<String> language = random.nextBoolean() ? Optional.of("ug-Arab") : Optional.empty();
            return random.nextInt(5) == 0
                    ? new WrittenName(text, pick(List.of(Script.values())), language)
                    : new WrittenName(text, Script.of(text), language);
        }
        if (type == PlaceId.class) {
            return new PlaceId("cn:6" + random.nextInt(10000, 99999));
        }
        return type == EvidenceId.class
                ? new EvidenceId(String.format("%064x", random.nextLong() >>> 1))
                : null;
    }

    private Object record(Class<?> type, int depth) {
        for (int attempt = 0;; attempt++) {
            List<Object> values = new ArrayList<>();
            for (RecordComponent component : type.getRecordComponents()) {
                values.add(value(component.getGenericType(), depth + 1));
            }
            try {
                return make(type, values.toArray());
            } catch (IllegalArgumentException e) {
                if (attempt > 1000) {
                    throw e;
                }
            }
        }
    }

    private static Object make(Class<?> type, Object... values) {
        try {
            Class<?>[] types = new Class<?>[values.length];
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < types.length; i++) {
                types[i] = components[i].getType();
            }
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException broken) {
                throw broken;
            }
            throw new AssertionError(type.getName(), e);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(type.getName(), e);
        }
    }

    private String uuid() {
        return String.format("%08x-%04x-4%03x-a%03x-%012x", random.nextInt(), random.nextInt(0x10000),
                random.nextInt(0x1000), random.nextInt(0x1000), random.nextLong(0x1000000000000L));
    }

    private <V> V pick(List<V> from) {
        return from.get(random.nextInt(from.size()));
    }
}
