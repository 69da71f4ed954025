package org.kintrace.app.json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** How values of one type stand in JSON. */
interface Shape {

    /** What should stand there, for messages: "a text", "a list". */
    String expected();

    /** The value as JSON; null means the member is left out. */
    @Nullable JsonNode write(Object value);

    /** The value, or null when it cannot be read; why is then added to the problems. */
    @Nullable Object read(JsonNode node, String pointer, Problems problems);

    /** What an absent member means, or null when it must be there. */
    default @Nullable Object whenAbsent() {
        return null;
    }
}
