package org.kintrace.testdata.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A JSON object under construction. Empty lists are left out, as the case file format asks. */
public final class Node {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private Node() {}

    public static Node empty() {
        return new Node();
    }

    /** An object whose field {@code kind} names its shape. */
    public static Node kind(String kind) {
        return new Node().put("kind", kind);
    }

    public static Node id(String id) {
        return new Node().put("id", id);
    }

    public Node put(String name, String value) {
        return set(name, value);
    }

    public Node put(String name, long value) {
        return set(name, value);
    }

    public Node put(String name, double value) {
        return set(name, value);
    }

    public Node put(String name, boolean value) {
        return set(name, value);
    }

    public Node put(String name, Node value) {
        return set(name, value);
    }

    /** A list of texts or objects; left out when empty. */
    public Node put(String name, List<?> values) {
        return values.isEmpty() ? this : set(name, List.copyOf(values));
    }

    /** All fields of another object, after its own. */
    public Node putAll(Node other) {
        other.fields.forEach(this::set);
        return this;
    }

    private Node set(String name, Object value) {
        if (fields.put(name, value) != null) {
            throw new IllegalStateException("field " + name + " is written twice");
        }
        return this;
    }

    Map<String, Object> fields() {
        return fields;
    }
}
