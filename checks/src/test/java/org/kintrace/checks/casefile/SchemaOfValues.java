package org.kintrace.checks.casefile;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.kintrace.facts.id.EvidenceId;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.Qualifier;
import org.kintrace.facts.time.RelativeDate;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.RecordId;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * JSON Schema (2020-12) of registry values, drawn from the record types themselves: a member per component, required unless
 * the component may be absent, and no others.
 */
final class SchemaOfValues {

    /** Written by hand: values whose JSON form is not one member per component. */
    private static final List<Class<?>> BY_HAND = List.of(UncertainDate.class, WorldDate.class,
            RelativeDate.class,
            WrittenName.class);

    private final TreeMap<String, ObjectNode> definitions = new TreeMap<>();

    /** All types met so far, by name. */
    ObjectNode definitions() {
        ObjectNode all = object();
        definitions.forEach(all::set);
        return all;
    }

    /** The schema of a type: written out when it is simple, a reference when it has a name. */
    ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic) {
            return ofCollection(generic);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == boolean.class) {
            return object().put("type", "boolean");
        }
        if (plain == int.class || plain == Integer.class || plain == OptionalInt.class) {
            return wholeNumber(Integer.MIN_VALUE, Integer.MAX_VALUE);
        }
        if (plain == long.class || plain == OptionalLong.class) {
            return wholeNumber(Long.MIN_VALUE, Long.MAX_VALUE);
        }
        return plain == double.class ? object().put("type", "number") : reference(plain);
    }

    /** An object that holds the components of a record and nothing else. */
    ObjectNode objectOf(Class<?> type) {
        ObjectNode schema = emptyObject();
        ObjectNode members = object();
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : type.getRecordComponents()) {
            members.set(component.getName(), of(component.getGenericType()));
            if (!mayBeAbsent(component.getType())) {
                required.add(component.getName());
            }
        }
        schema.set("properties", members);
        schema.set("required", required);
        return schema;
    }

    private static boolean mayBeAbsent(Class<?> type) {
        return List.of(Optional.class, OptionalInt.class, OptionalLong.class, List.class, Set.class)
                .contains(type);
    }

    private ObjectNode ofCollection(ParameterizedType generic) {
        Type inner = generic.getActualTypeArguments()[0];
        if (generic.getRawType() == Optional.class) {
            return of(inner);
        }
        ObjectNode list = listOf(of(inner));
        if (generic.getRawType() == Set.class) {
            list.put("uniqueItems", true);
        }
        return list;
    }

    static ObjectNode listOf(ObjectNode elements) {
        ObjectNode list = object().put("type", "array");
        list.set("items", elements);
        return list;
    }

    ObjectNode reference(Class<?> type) {
        String name = nameOf(type);
        if (!definitions.containsKey(name)) {
            definitions.put(name, object());
            definitions.put(name, define(type));
        }
        return object().put("$ref", "#/$defs/" + name);
    }

    private static String nameOf(Class<?> type) {
        Class<?> outer = type.getDeclaringClass();
        if (RecordId.class.isAssignableFrom(type)) {
            return "Id";
        }
        if (type == String.class) {
            return "Text";
        }
        return outer == null ? type.getSimpleName() : nameOf(outer) + "." + type.getSimpleName();
    }

    private ObjectNode define(Class<?> type) {
        if (type == String.class) {
            return text("A text. No control characters other than line feed, carriage return and tab.")
                    .put("pattern", "^[^\\u0000-\\u0008\\u000B\\u000C\\u000E-\\u001F]*$");
        }
        if (RecordId.class.isAssignableFrom(type)) {
            return text("A random UUID, version 4, lower case. One id is one thing, wherever it appears.")
                    .put("pattern", "^" + RecordId.FORM.pattern() + "$");
        }
        if (type == LocalDate.class) {
            return text("A day, as 2017-03-05.");
        }
        if (type == Instant.class) {
            return text("An instant of the system, as 2026-11-23T10:00:00Z.");
        }
        if (type == PlaceId.class) {
            return text("A place of the gazetteer, as cn:653100.");
        }
        if (type == EvidenceId.class) {
            return text("An evidence id: 64 hexadecimal digits.");
        }
        if (type == AgeStatement.class || type == CountStatement.class) {
            return anyOf(type == AgeStatement.class ? "An age as said." : "A number as said.",
                    text("As said."),
                    objectOf(type));
        }
        if (BY_HAND.contains(type)) {
            return byHand(type);
        }
        if (type.isEnum()) {
            return words(
                    Arrays.stream(type.getEnumConstants()).map(constant -> lowerCamel((Enum<?>) constant)));
        }
        if (type.isSealed()) {
            return oneOf(type);
        }
        if (!type.isRecord()) {
            throw new IllegalArgumentException("no schema for " + type.getName());
        }
        return objectOf(type);
    }

    private ObjectNode byHand(Class<?> type) {
        if (type == UncertainDate.class) {
            return anyOf("A date as written: EDTF, or words such as \"spring 2017\".",
                    text("Read by the program."), dateWithBounds());
        }
        if (type == RelativeDate.class) {
            return text("Words such as \"a few weeks after\".");
        }
        if (type == WorldDate.class) {
            ObjectNode counted = members("text", "event");
            ((ObjectNode) counted.get("properties")).set("event",
                    reference(org.kintrace.registry.id.EventId.class));
            return anyOf("A date by the calendar, or counted from an event.", reference(UncertainDate.class),
                    counted);
        }
        ObjectNode name = members("text");
        ObjectNode properties = (ObjectNode) name.get("properties");
        properties.set("language", reference(String.class));
        properties.set("script",
                words(Arrays.stream(Script.values()).map(script -> script.name().toLowerCase(Locale.ROOT))));
        return name.put("description", "A name exactly as a source wrote it.");
    }

    private ObjectNode dateWithBounds() {
        ObjectNode date = members("text", "earliest", "latest");
        ObjectNode properties = (ObjectNode) date.get("properties");
        ObjectNode bound = text("A day, \"..\" where the span is open, \"?\" where its end is not known.");
        properties.set("earliest", bound);
        properties.set("latest", bound);
        properties.set("qualifiers", listOf(words(
                Arrays.stream(Qualifier.values())
                        .map(qualifier -> qualifier.name().toLowerCase(Locale.ROOT)))));
        return date;
    }

    /** An object of required texts; further members may be added to its properties. */
    private ObjectNode members(String... required) {
        ObjectNode schema = emptyObject();
        ObjectNode properties = object();
        ArrayNode names = JsonNodeFactory.instance.arrayNode();
        for (String name : required) {
            properties.set(name, reference(String.class));
            names.add(name);
        }
        schema.set("properties", properties);
        schema.set("required", names);
        return schema;
    }

    private ObjectNode oneOf(Class<?> type) {
        ArrayNode shapes = JsonNodeFactory.instance.arrayNode();
        leaves(type).forEach(leaf -> {
            String name = leaf.getSimpleName();
            ObjectNode shape = objectOf(leaf);
            ObjectNode members = object();
            members.set("kind",
                    object().put("const", Character.toLowerCase(name.charAt(0)) + name.substring(1)));
            ObjectNode own = (ObjectNode) shape.get("properties");
            members.setAll(own);
            shape.set("properties", members);
            ArrayNode required = JsonNodeFactory.instance.arrayNode().add("kind");
            shape.get("required").forEach(required::add);
            shape.set("required", required);
            shapes.add(shape);
        });
        ObjectNode schema = object();
        schema.set("oneOf", shapes);
        return schema;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(SchemaOfValues::leaves);
    }

    private static ObjectNode anyOf(String description, ObjectNode... shapes) {
        ObjectNode schema = object().put("description", description);
        ArrayNode list = schema.putArray("anyOf");
        for (ObjectNode shape : shapes) {
            list.add(shape);
        }
        return schema;
    }

    private static ObjectNode words(Stream<String> words) {
        ObjectNode schema = object();
        ArrayNode list = schema.putArray("enum");
        words.forEach(list::add);
        return schema;
    }

    private static String lowerCamel(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }

    private static ObjectNode text(String description) {
        return object().put("type", "string").put("maxLength", 1_000_000).put("description", description);
    }

    private static ObjectNode wholeNumber(long least, long most) {
        return object().put("type", "integer").put("minimum", least).put("maximum", most);
    }

    private static ObjectNode emptyObject() {
        return object().put("type", "object").put("additionalProperties", false);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
