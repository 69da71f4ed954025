package org.kintrace.app.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.id.RecordId;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.DoubleNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.StringNode;

/** Values that are one JSON scalar. */
final class ScalarShapes {

    private ScalarShapes() {}

    /** The text of a node, or null when it is no text or one we cannot keep; why is added to the problems. */
    static @Nullable String text(JsonNode node, String pointer, Problems problems) {
        if (!node.isString()) {
            problems.add(pointer, new Problem.Reason.WrongType("a text"));
            return null;
        }
        String text = node.stringValue();
        String fault = problems.takesAnyText() ? null : TextRules.faultIn(text);
        if (fault != null) {
            problems.add(pointer, new Problem.Reason.UnusableText(fault));
            return null;
        }
        return text;
    }

    static final class Text implements Shape {

        @Override
        public String expected() {
            return "a text";
        }

        @Override
        public JsonNode write(Object value) {
            return StringNode.valueOf((String) value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            return text(node, pointer, problems);
        }
    }

    static final class Flag implements Shape {

        @Override
        public String expected() {
            return "true or false";
        }

        @Override
        public JsonNode write(Object value) {
            return BooleanNode.valueOf((Boolean) value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (!node.isBoolean()) {
                problems.add(pointer, new Problem.Reason.WrongType(expected()));
                return null;
            }
            return node.booleanValue();
        }
    }

    static final class WholeNumber implements Shape {

        @Override
        public String expected() {
            return "a whole number";
        }

        @Override
        public JsonNode write(Object value) {
            return IntNode.valueOf((Integer) value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (!node.isIntegralNumber() || !node.canConvertToInt()) {
                problems.add(pointer, new Problem.Reason.WrongType(expected()));
                return null;
            }
            return node.intValue();
        }
    }

    static final class LongNumber implements Shape {

        @Override
        public String expected() {
            return "a whole number";
        }

        @Override
        public JsonNode write(Object value) {
            return LongNode.valueOf((Long) value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (!node.isIntegralNumber() || !node.canConvertToLong()) {
                problems.add(pointer, new Problem.Reason.WrongType(expected()));
                return null;
            }
            return node.longValue();
        }
    }

    static final class Decimal implements Shape {

        @Override
        public String expected() {
            return "a number";
        }

        @Override
        public JsonNode write(Object value) {
            return DoubleNode.valueOf((Double) value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (!node.isNumber() || !Double.isFinite(node.doubleValue())) {
                problems.add(pointer, new Problem.Reason.WrongType(expected()));
                return null;
            }
            return node.doubleValue();
        }
    }

    /** A value that is written as its own text and parsed back from it. */
    static final class Parsed<T> implements Shape {

        private final Class<T> type;
        private final String expected;
        private final Function<String, T> parse;

        Parsed(Class<T> type, String expected, Function<String, T> parse) {
            this.type = type;
            this.expected = expected;
            this.parse = parse;
        }

        @Override
        public String expected() {
            return expected;
        }

        @Override
        public JsonNode write(Object value) {
            return StringNode.valueOf(type.cast(value).toString());
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            String text = text(node, pointer, problems);
            if (text == null) {
                return null;
            }
            try {
                return parse.apply(text);
            } catch (IllegalArgumentException | java.time.DateTimeException e) {
                problems.add(pointer, new Problem.Reason.WrongType(expected));
                return null;
            }
        }
    }

    /** A constant of a closed list, in lower camel case. */
    static final class Word implements Shape {

        private final Map<String, Object> byWord = new HashMap<>();
        private final Map<Object, String> words = new HashMap<>();
        private final List<String> allowed = new ArrayList<>();

        Word(Class<?> type) {
            for (Object constant : type.getEnumConstants()) {
                String word = lowerCamel(((Enum<?>) constant).name());
                byWord.put(word, constant);
                words.put(constant, word);
                allowed.add(word);
            }
        }

        @Override
        public String expected() {
            return "one of " + String.join(", ", allowed);
        }

        @Override
        public JsonNode write(Object value) {
            return StringNode.valueOf(words.get(value));
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            Object found = node.isString() ? byWord.get(node.stringValue()) : null;
            if (found == null) {
                problems.add(pointer, new Problem.Reason.NotOneOf(allowed));
            }
            return found;
        }

        private static String lowerCamel(String constant) {
            StringBuilder word = new StringBuilder(constant.length());
            boolean raise = false;
            for (char letter : constant.toCharArray()) {
                if (letter == '_') {
                    raise = true;
                } else {
                    word.append(raise ? letter : Character.toLowerCase(letter));
                    raise = false;
                }
            }
            return word.toString();
        }
    }

    /** The id of a registry object: its text alone, because where it stands tells the type. */
    static final class Id implements Shape {

        private final MethodHandle make;

        Id(Class<?> type) {
            try {
                make = RecordShape.spread(MethodHandles.publicLookup().findConstructor(type,
                        MethodType.methodType(void.class, String.class)));
            } catch (ReflectiveOperationException e) {
                throw new IllegalArgumentException(
                        "an id type needs a constructor from text: " + type.getName(), e);
            }
        }

        @Override
        public String expected() {
            return "an id";
        }

        @Override
        public JsonNode write(Object value) {
            return StringNode.valueOf(((RecordId) value).value());
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            String text = text(node, pointer, problems);
            return text == null ? null : RecordShape.construct(make, new Object[]{text}, pointer, problems);
        }
    }
}
