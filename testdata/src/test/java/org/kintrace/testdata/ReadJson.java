package org.kintrace.testdata;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A JSON document as maps and lists, for looking at what was written. */
final class ReadJson {

    private ReadJson() {}

    static byte[] bytesOf(InventedWorld world) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        world.writeCaseFile(bytes);
        return bytes.toByteArray();
    }

    static Map<String, Object> of(InventedWorld world) {
        return of(bytesOf(world));
    }

    static Map<String, Object> of(byte[] bytes) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), bytes)) {
            parser.nextToken();
            return map(value(parser));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    /** The object of a field; an empty one when the field was left out. */
    static Map<String, Object> object(Map<String, Object> of, String field) {
        return map(of.getOrDefault(field, Map.of()));
    }

    /** The objects of a list field; none when the field was left out. */
    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> of, String field) {
        return (List<Map<String, Object>>) of.getOrDefault(field, List.of());
    }

    static String text(Map<String, Object> of, String field) {
        return (String) of.getOrDefault(field, "");
    }

    private static Object value(JsonParser parser) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> parser.getString();
            case VALUE_NUMBER_INT -> parser.getLongValue();
            case VALUE_NUMBER_FLOAT -> parser.getDoubleValue();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            default -> throw new IllegalStateException("unexpected " + parser.currentToken());
        };
    }

    private static Map<String, Object> object(JsonParser parser) {
        Map<String, Object> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(parser));
        }
        return fields;
    }

    private static List<Object> array(JsonParser parser) {
        List<Object> values = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            values.add(value(parser));
        }
        return values;
    }
}
