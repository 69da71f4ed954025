package org.kintrace.app.json;

import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DateNotReadException;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** Ages and numbers as said: their text where reading the text gives the same value, all of it where it does not. */
final class QuantityShapes {

    private QuantityShapes() {}

    static Shape age(Shapes shapes) {
        return new Said(shapes, AgeStatement.class, "an age as said", value -> ((AgeStatement) value).text(),
                QuantityShapes::readAge);
    }

    static Shape count(Shapes shapes) {
        return new Said(shapes, CountStatement.class, "a number as said",
                value -> ((CountStatement) value).text(),
                QuantityShapes::readCount);
    }

    private static Optional<Object> readAge(String text) {
        try {
            return Optional.of(AgeStatement.read(text));
        } catch (DateNotReadException e) {
            return Optional.empty();
        }
    }

    private static Optional<Object> readCount(String text) {
        try {
            return Optional.of(CountStatement.read(text));
        } catch (DateNotReadException e) {
            return Optional.empty();
        }
    }

    private record Said(Shapes shapes, Class<?> type, String expected, Function<Object, String> textOf,
            Function<String, Optional<Object>> reading) implements Shape {

        @Override
        public JsonNode write(Object value) {
            String text = textOf.apply(value);
            return reading.apply(text).filter(value::equals).isPresent()
                    ? StringNode.valueOf(text)
                    : new RecordShape(shapes, type).write(value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            if (node.isObject()) {
                return new RecordShape(shapes, type).read(node, pointer, problems);
            }
            String text = ScalarShapes.text(node, pointer, problems);
            if (text == null) {
                return null;
            }
            Optional<Object> read = reading.apply(text);
            if (read.isEmpty()) {
                problems.add(pointer, new Problem.Reason.WrongType(expected));
            }
            return read.orElse(null);
        }
    }
}
