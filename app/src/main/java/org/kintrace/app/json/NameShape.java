package org.kintrace.app.json;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A written name; its script is written only where it is not what the letters say. */
final class NameShape implements Shape {

    @Override
    public String expected() {
        return "a name as {\"text\": …}";
    }

    @Override
    public JsonNode write(Object value) {
        WrittenName name = (WrittenName) value;
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("text", name.text());
        name.language().ifPresent(language -> node.put("language", language));
        if (name.script() != Script.of(name.text())) {
            node.put("script", name.script().name().toLowerCase(Locale.ROOT));
        }
        return node;
    }

    @Override
    public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
        Members members = Members.of(node, pointer, problems, "text", "language", "script");
        if (members == null) {
            return null;
        }
        String text = members.required("text");
        if (text == null) {
            return null;
        }
        String language = members.optional("language");
        String scriptWord = members.optional("script");
        if (members.failed()) {
            return null;
        }
        try {
            Script script = scriptWord == null
                    ? Script.of(text)
                    : Script.valueOf(scriptWord.toUpperCase(Locale.ROOT));
            return new WrittenName(text, script, Optional.ofNullable(language));
        } catch (IllegalArgumentException e) {
            problems.add(pointer, new Problem.Reason.BreaksRule(
                    "a written name has at least one character, and a script of arabic, latin, cyrillic, han or other"));
            return null;
        }
    }
}
