package org.kintrace.app.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.time.DateNotReadException;
import org.kintrace.facts.time.DateText;
import org.kintrace.facts.time.DayBound;
import org.kintrace.facts.time.Qualifier;
import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.EventId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Dates: as their text where reading the text gives the same date, with their bounds where it does not. */
final class DateShapes {

    private static final String TEXT = "text";
    private static final String EARLIEST = "earliest";
    private static final String LATEST = "latest";
    private static final String QUALIFIERS = "qualifiers";
    private static final String EVENT = "event";

    private DateShapes() {}

    static final class Date implements Shape {

        /** Enough for all that is alike in one registry: the same days and years come again and again. */
        private static final int KEPT = 20_000;

        /** Texts that are dates, and the dates they are: reading words is most of the work of reading a claim. */
        private final Map<String, UncertainDate> known = new ConcurrentHashMap<>();

        @Override
        public String expected() {
            return "a date as text";
        }

        @Override
        public JsonNode write(Object value) {
            UncertainDate date = (UncertainDate) value;
            if (reread(date.text()).filter(date::equals).isPresent()) {
                return StringNode.valueOf(date.text());
            }
            ObjectNode node = JsonNodeFactory.instance.objectNode();
            node.put(TEXT, date.text());
            node.put(EARLIEST, boundText(date.earliest()));
            node.put(LATEST, boundText(date.latest()));
            if (!date.qualifiers().isEmpty()) {
                ArrayNode words = node.putArray(QUALIFIERS);
                date.qualifiers().stream().sorted()
                        .forEach(q -> words.add(q.name().toLowerCase(Locale.ROOT)));
            }
            return node;
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (!node.isString()) {
                return bounded(node, pointer, problems);
            }
            String text = ScalarShapes.text(node, pointer, problems);
            try {
                return text == null ? null : dateIn(text);
            } catch (DateNotReadException e) {
                problems.add(pointer, new Problem.Reason.NotADate(e.position()));
                return null;
            }
        }

        private Optional<UncertainDate> reread(String text) {
            try {
                return Optional.of(dateIn(text));
            } catch (DateNotReadException e) {
                return Optional.empty();
            }
        }

        private UncertainDate dateIn(String text) throws DateNotReadException {
            UncertainDate date = known.get(text);
            if (date == null) {
                date = DateText.read(text);
                if (known.size() >= KEPT) {
                    known.clear();
                }
                known.put(text, date);
            }
            return date;
        }
    }

    private static @Nullable UncertainDate bounded(JsonNode node, String pointer, Problems problems) {
        Members members = Members.of(node, pointer, problems, TEXT, EARLIEST, LATEST, QUALIFIERS);
        if (members == null) {
            return null;
        }
        String text = members.required(TEXT);
        DayBound earliest = bound(members.required(EARLIEST), pointer + "/" + EARLIEST, problems);
        DayBound latest = bound(members.required(LATEST), pointer + "/" + LATEST, problems);
        Set<Qualifier> qualifiers = qualifiers(members.node(QUALIFIERS), pointer + "/" + QUALIFIERS,
                problems);
        if (members.failed() || text == null || earliest == null || latest == null || qualifiers == null) {
            return null;
        }
        try {
            return new UncertainDate(text, earliest, latest, qualifiers);
        } catch (IllegalArgumentException e) {
            problems.add(pointer,
                    new Problem.Reason.BreaksRule("a span ends before it begins, or has no text"));
            return null;
        }
    }

    private static String boundText(DayBound bound) {
        return switch (bound) {
            case DayBound.Day(var day) -> day.toString();
            case DayBound.Open() -> "..";
            case DayBound.Unknown() -> "?";
        };
    }

    private static @Nullable DayBound bound(@Nullable String text, String pointer, Problems problems) {
        if (text == null) {
            return null;
        }
        try {
            return switch (text) {
                case ".." -> new DayBound.Open();
                case "?" -> new DayBound.Unknown();
                default -> new DayBound.Day(LocalDate.parse(text));
            };
        } catch (DateTimeException e) {
            problems.add(pointer, new Problem.Reason.WrongType("a day as 2017-03-05, \"..\" or \"?\""));
            return null;
        }
    }

    private static @Nullable Set<Qualifier> qualifiers(@Nullable JsonNode node, String pointer,
            Problems problems) {
        Set<Qualifier> found = EnumSet.noneOf(Qualifier.class);
        if (node == null) {
            return found;
        }
        if (!node.isArray()) {
            problems.add(pointer, new Problem.Reason.WrongType("a list"));
            return null;
        }
        for (JsonNode word : node) {
            try {
                found.add(Qualifier.valueOf(word.asString("").toUpperCase(Locale.ROOT)));
            } catch (IllegalArgumentException e) {
                problems.add(pointer, new Problem.Reason.NotOneOf(java.util.Arrays.stream(Qualifier.values())
                        .map(q -> q.name().toLowerCase(Locale.ROOT)).toList()));
                return null;
            }
        }
        return found;
    }

    /** By the calendar, or counted from an event. */
    static final class OfWorld implements Shape {

        private final Shapes shapes;

        OfWorld(Shapes shapes) {
            this.shapes = shapes;
        }

        @Override
        public String expected() {
            return "a date as text, or {\"text\", \"event\"}";
        }

        @Override
        public @Nullable JsonNode write(Object value) {
            return switch ((WorldDate) value) {
                case WorldDate.Stated(var date) -> shapes.of(UncertainDate.class).write(date);
                case WorldDate.Relative(var date, var event) -> JsonNodeFactory.instance.objectNode()
                        .put(TEXT, date.text()).put(EVENT, event.value());
            };
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (node.isObject() && node.has(EVENT)) {
                return relative(node, pointer, problems);
            }
            Object date = shapes.of(UncertainDate.class).read(node, pointer, problems);
            return date == null ? null : new WorldDate.Stated((UncertainDate) date);
        }

        private @Nullable WorldDate relative(JsonNode node, String pointer, Problems problems) {
            Members members = Members.of(node, pointer, problems, TEXT, EVENT);
            if (members == null) {
                return null;
            }
            String text = members.required(TEXT);
            Object event = shapes.of(EventId.class).read(node.get(EVENT), pointer + "/" + EVENT, problems);
            if (members.failed() || text == null || event == null) {
                return null;
            }
            RelativeDate date = relativeDate(text, pointer + "/" + TEXT, problems);
            return date == null ? null : new WorldDate.Relative(date, (EventId) event);
        }
    }

    static final class RelativeText implements Shape {

        @Override
        public String expected() {
            return "words such as \"a few weeks after\"";
        }

        @Override
        public JsonNode write(Object value) {
            return StringNode.valueOf(((RelativeDate) value).text());
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            String text = ScalarShapes.text(node, pointer, problems);
            return text == null ? null : relativeDate(text, pointer, problems);
        }
    }

    private static @Nullable RelativeDate relativeDate(String text, String pointer, Problems problems) {
        Optional<RelativeDate> date = DateText.readRelative(text);
        if (date.isEmpty()) {
            problems.add(pointer, new Problem.Reason.WrongType("words such as \"a few weeks after\""));
        }
        return date.orElse(null);
    }
}
