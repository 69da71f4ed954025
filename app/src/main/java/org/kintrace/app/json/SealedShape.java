package org.kintrace.app.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One of several shapes: an object whose {@code kind} names the shape. */
final class SealedShape implements Shape {

    private static final String KIND = "kind";

    private final Map<String, RecordShape> byKind = new TreeMap<>();
    private final Map<Class<?>, String> kinds = new java.util.HashMap<>();

    SealedShape(Shapes shapes, Class<?> type) {
        for (Class<?> leaf : leaves(type)) {
            String name = leaf.getSimpleName();
            String kind = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            if (byKind.put(kind, new RecordShape(shapes, leaf)) != null) {
                throw new IllegalArgumentException(
                        "two shapes of " + type.getSimpleName() + " are called " + kind);
            }
            kinds.put(leaf, kind);
        }
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public JsonNode write(Object value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        String kind = kinds.get(value.getClass());
        RecordShape shape = kind == null ? null : byKind.get(kind);
        if (shape == null) {
            throw new IllegalArgumentException(value.getClass() + " is none of these shapes");
        }
        node.put(KIND, kind);
        shape.writeInto(node, value);
        return node;
    }

    @Override
    public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
        if (!node.isObject()) {
            problems.add(pointer, new Problem.Reason.WrongType("an object"));
            return null;
        }
        JsonNode kind = node.get(KIND);
        if (kind == null) {
            problems.add(pointer, new Problem.Reason.Missing(KIND));
            return null;
        }
        RecordShape shape = kind.isString() ? byKind.get(kind.stringValue()) : null;
        if (shape == null) {
            problems.add(pointer + "/" + KIND, new Problem.Reason.NotOneOf(List.copyOf(byKind.keySet())));
            return null;
        }
        return shape.read(node, pointer, problems, KIND);
    }

    private static List<Class<?>> leaves(Class<?> type) {
        if (type.isRecord()) {
            return List.of(type);
        }
        Class<?>[] permitted = type.getPermittedSubclasses();
        if (permitted == null) {
            throw new IllegalArgumentException(type.getName() + " is neither a record nor sealed");
        }
        List<Class<?>> leaves = new ArrayList<>();
        for (Class<?> sub : permitted) {
            leaves.addAll(leaves(sub));
        }
        return leaves;
    }
}
