package org.kintrace.app.json;

import java.util.List;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** The text members of a small object whose shape is written by hand. */
final class Members {

    private final JsonNode node;
    private final String pointer;
    private final Problems problems;
    private boolean failed;

    private Members(JsonNode node, String pointer, Problems problems) {
        this.node = node;
        this.pointer = pointer;
        this.problems = problems;
    }

    /** The members of an object that may hold no others; null when it is no object. */
    static @Nullable Members of(JsonNode node, String pointer, Problems problems, String... known) {
        if (!node.isObject()) {
            problems.add(pointer, new Problem.Reason.WrongType("an object"));
            return null;
        }
        Members members = new Members(node, pointer, problems);
        int position = 0;
        for (String name : node.propertyNames()) {
            position++;
            if (!List.of(known).contains(name)) {
                problems.add(pointer, new Problem.Reason.UnknownMember(position, List.of(known)));
                members.failed = true;
            }
        }
        return members;
    }

    @Nullable String required(String name) {
        if (!node.has(name)) {
            problems.add(pointer, new Problem.Reason.Missing(name));
            failed = true;
            return null;
        }
        return optional(name);
    }

    @Nullable String optional(String name) {
        JsonNode member = node.get(name);
        if (member == null) {
            return null;
        }
        String text = ScalarShapes.text(member, pointer + "/" + name, problems);
        failed |= text == null;
        return text;
    }

    /** A member of any shape, or null when it is not there. */
    @Nullable JsonNode node(String name) {
        return node.get(name);
    }

    boolean failed() {
        return failed;
    }
}
