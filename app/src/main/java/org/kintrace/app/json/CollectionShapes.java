package org.kintrace.app.json;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Values that may be absent or several. */
final class CollectionShapes {

    private CollectionShapes() {}

    /** The shape of what is inside, found when it is first needed: it may hold this one. */
    private static final class Inner {

        private final Shapes shapes;
        private final Type type;
        private @Nullable Shape found;

        Inner(Shapes shapes, Type type) {
            this.shapes = shapes;
            this.type = type;
        }

        Shape shape() {
            Shape shape = found;
            if (shape == null) {
                shape = shapes.of(type);
                found = shape;
            }
            return shape;
        }
    }

    static final class Maybe implements Shape {

        private final Inner inner;

        Maybe(Shapes shapes, Type inner) {
            this.inner = new Inner(shapes, inner);
        }

        @Override
        public String expected() {
            return inner.shape().expected();
        }

        @Override
        public @Nullable JsonNode write(Object value) {
            Optional<?> optional = (Optional<?>) value;
            return optional.isEmpty() ? null : inner.shape().write(optional.get());
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            Object value = inner.shape().read(node, pointer, problems);
            return value == null ? null : Optional.of(value);
        }

        @Override
        public Object whenAbsent() {
            return Optional.empty();
        }
    }

    static final class MaybeInt implements Shape {

        private final Shape number = new ScalarShapes.WholeNumber();

        @Override
        public String expected() {
            return number.expected();
        }

        @Override
        public @Nullable JsonNode write(Object value) {
            OptionalInt optional = (OptionalInt) value;
            return optional.isEmpty() ? null : number.write(optional.getAsInt());
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            Object value = number.read(node, pointer, problems);
            return value == null ? null : OptionalInt.of((Integer) value);
        }

        @Override
        public Object whenAbsent() {
            return OptionalInt.empty();
        }
    }

    static final class MaybeLong implements Shape {

        private final Shape number = new ScalarShapes.LongNumber();

        @Override
        public String expected() {
            return number.expected();
        }

        @Override
        public @Nullable JsonNode write(Object value) {
            OptionalLong optional = (OptionalLong) value;
            return optional.isEmpty() ? null : number.write(optional.getAsLong());
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            Object value = number.read(node, pointer, problems);
            return value == null ? null : OptionalLong.of((Long) value);
        }

        @Override
        public Object whenAbsent() {
            return OptionalLong.empty();
        }
    }

    static final class Many implements Shape {

        private final Inner inner;

        Many(Shapes shapes, Type inner) {
            this.inner = new Inner(shapes, inner);
        }

        @Override
        public String expected() {
            return "a list";
        }

        @Override
        public @Nullable JsonNode write(Object value) {
            return array(inner.shape(), (Collection<?>) value);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            return elements(inner.shape(), node, pointer, problems);
        }

        @Override
        public Object whenAbsent() {
            return List.of();
        }
    }

    /** A set: written in the order of its JSON texts, so that equal sets give equal bytes. */
    static final class Unordered implements Shape {

        private final Inner inner;

        Unordered(Shapes shapes, Type inner) {
            this.inner = new Inner(shapes, inner);
        }

        @Override
        public String expected() {
            return "a list";
        }

        @Override
        public @Nullable JsonNode write(Object value) {
            ArrayNode array = array(inner.shape(), (Collection<?>) value);
            if (array == null) {
                return null;
            }
            List<JsonNode> sorted = new ArrayList<>();
            array.forEach(sorted::add);
            sorted.sort(Comparator.comparing(JsonNode::toString));
            return JsonNodeFactory.instance.arrayNode().addAll(sorted);
        }

        @Override
        public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
            List<Object> list = elements(inner.shape(), node, pointer, problems);
            if (list == null) {
                return null;
            }
            Set<Object> set = new LinkedHashSet<>(list);
            if (set.size() != list.size()) {
                problems.add(pointer, new Problem.Reason.BreaksRule("each value may stand here once"));
                return null;
            }
            return set;
        }

        @Override
        public Object whenAbsent() {
            return Set.of();
        }
    }

    private static @Nullable ArrayNode array(Shape shape, Collection<?> values) {
        if (values.isEmpty()) {
            return null;
        }
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        for (Object value : values) {
            array.add(shape.write(value));
        }
        return array;
    }

    private static @Nullable List<Object> elements(Shape shape, JsonNode node, String pointer,
            Problems problems) {
        if (!node.isArray()) {
            problems.add(pointer, new Problem.Reason.WrongType("a list"));
            return null;
        }
        List<Object> values = new ArrayList<>(node.size());
        boolean whole = true;
        for (int i = 0; i < node.size(); i++) {
            Object value = shape.read(node.get(i), pointer + "/" + i, problems);
            if (value == null) {
                whole = false;
            } else {
                values.add(value);
            }
        }
        return whole ? values : null;
    }
}
