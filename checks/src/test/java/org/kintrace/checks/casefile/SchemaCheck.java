package org.kintrace.checks.casefile;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * A checker for the part of JSON Schema (2020-12) our schema uses; anything else in a schema is an error, so that no rule is
 * passed over in silence.
 */
final class SchemaCheck {

    private static final Set<String> NOTES = Set.of("$schema", "$defs", "title", "description");

    private final JsonNode root;
    private final Map<String, Pattern> patterns = new java.util.HashMap<>();

    SchemaCheck(JsonNode root) {
        this.root = root;
    }

    boolean accepts(JsonNode document) {
        return accepts(root, document);
    }

    /** Against one of the definitions. */
    boolean accepts(String definition, JsonNode document) {
        return accepts(root.get("$defs").get(definition), document);
    }

    private boolean accepts(JsonNode schema, JsonNode value) {
        return schema.propertyStream().allMatch(rule -> holds(rule.getKey(), rule.getValue(), schema, value));
    }

    private boolean holds(String rule, JsonNode argument, JsonNode schema, JsonNode value) {
        return switch (rule) {
            case "$ref" -> accepts(root.at(argument.stringValue().substring(1)), value);
            case "type" -> isOfType(argument.stringValue(), value);
            case "const" -> argument.equals(value);
            case "enum" -> argument.valueStream().anyMatch(value::equals);
            case "anyOf" -> argument.valueStream().anyMatch(shape -> accepts(shape, value));
            case "oneOf" -> argument.valueStream().filter(shape -> accepts(shape, value)).count() == 1;
            case "required" ->
                !value.isObject() || argument.valueStream().allMatch(name -> value.has(name.stringValue()));
            case "properties" -> !value.isObject() || argument.propertyStream()
                    .allMatch(member -> !value.has(member.getKey())
                            || accepts(member.getValue(), value.get(member.getKey())));
            case "additionalProperties" -> !value.isObject()
                    || value.propertyStream()
                            .allMatch(member -> schema.get("properties").has(member.getKey()));
            case "items" ->
                !value.isArray() || value.valueStream().allMatch(element -> accepts(argument, element));
            case "uniqueItems" -> !value.isArray() || value.valueStream().allMatch(new HashSet<>()::add);
            case "maxLength" -> !value.isString() || value.stringValue().length() <= argument.intValue();
            case "minimum" -> !value.isIntegralNumber() || value.longValue() >= argument.longValue();
            case "maximum" -> !value.isIntegralNumber() || value.longValue() <= argument.longValue();
            case "pattern" ->
                !value.isString() || patterns.computeIfAbsent(argument.stringValue(), Pattern::compile)
                        .matcher(value.stringValue()).find();
            default -> {
                if (NOTES.contains(rule)) {
                    yield true;
                }
                throw new IllegalArgumentException("this check does not know the rule " + rule);
            }
        };
    }

    private static boolean isOfType(String type, JsonNode value) {
        return switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isString();
            case "boolean" -> value.isBoolean();
            case "number" -> value.isNumber();
            case "integer" -> value.isIntegralNumber() && value.canConvertToLong();
            default -> throw new IllegalArgumentException("this check does not know the type " + type);
        };
    }
}
