package org.kintrace.app.json;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A record as an object with a member per component. */
final class RecordShape implements Shape {

    private final Shapes shapes;
    private final List<RecordComponent> components;
    /** One for each component, found when it is first needed: a record may hold itself through others. */
    private final @Nullable Shape[] found;
    /** What each component adds to a pointer. */
    private final List<String> steps;
    private final List<MethodHandle> getters = new ArrayList<>();
    private final Map<String, Integer> positions = new LinkedHashMap<>();
    private final MethodHandle make;

    RecordShape(Shapes shapes, Class<?> type) {
        this.shapes = shapes;
        this.components = List.of(type.getRecordComponents());
        this.found = new Shape[components.size()];
        this.steps = components.stream().map(component -> "/" + component.getName()).toList();
        try {
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            Class<?>[] types = new Class<?>[components.size()];
            for (int i = 0; i < components.size(); i++) {
                types[i] = components.get(i).getType();
                getters.add(lookup.unreflect(components.get(i).getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class)));
                positions.put(components.get(i).getName(), i);
            }
            make = spread(lookup.unreflectConstructor(type.getDeclaredConstructor(types)));
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("the record " + type.getName() + " must be public", e);
        }
    }

    @Override
    public String expected() {
        return "an object";
    }

    @Override
    public ObjectNode write(Object value) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        writeInto(node, value);
        return node;
    }

    void writeInto(ObjectNode node, Object value) {
        for (int i = 0; i < components.size(); i++) {
            RecordComponent component = components.get(i);
            JsonNode member = shape(i).write(get(i, value));
            if (member != null) {
                node.set(component.getName(), member);
            }
        }
    }

    @Override
    public @Nullable Object read(JsonNode node, String pointer, Problems problems) {
        return read(node, pointer, problems, "");
    }

    /** @param beside a member that stands beside the components and was read already: {@code kind}, or nothing */
    @Nullable Object read(JsonNode node, String pointer, Problems problems, String beside) {
        if (!node.isObject()) {
            problems.add(pointer, new Problem.Reason.WrongType("an object"));
            return null;
        }
        boolean whole = refuseUnknown(node, pointer, problems, beside);
        Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            RecordComponent component = components.get(i);
            Shape shape = shape(i);
            JsonNode member = node.get(component.getName());
            Object value;
            if (member == null) {
                value = shape.whenAbsent();
                if (value == null) {
                    problems.add(pointer, new Problem.Reason.Missing(component.getName()));
                }
            } else {
                value = shape.read(member, pointer.concat(steps.get(i)), problems);
            }
            if (value == null) {
                whole = false;
            } else {
                values[i] = value;
            }
        }
        return whole ? construct(make, values, pointer, problems) : null;
    }

    private boolean refuseUnknown(JsonNode node, String pointer, Problems problems, String beside) {
        boolean allKnown = true;
        int position = 0;
        for (String member : node.propertyNames()) {
            position++;
            if (!positions.containsKey(member) && !member.equals(beside)) {
                problems.add(pointer,
                        new Problem.Reason.UnknownMember(position, List.copyOf(positions.keySet())));
                allKnown = false;
            }
        }
        return allKnown;
    }

    private Shape shape(int i) {
        Shape shape = found[i];
        if (shape == null) {
            shape = shapes.of(components.get(i).getGenericType());
            found[i] = shape;
        }
        return shape;
    }

    /** A constructor in the form {@link #construct} calls without looking at its types each time. */
    static MethodHandle spread(MethodHandle constructor) {
        int count = constructor.type().parameterCount();
        return constructor.asSpreader(Object[].class, count)
                .asType(MethodType.methodType(Object.class, Object[].class));
    }

    private Object get(int i, Object value) {
        try {
            return (Object) getters.get(i).invokeExact(value);
        } catch (Throwable e) {
            throw new IllegalStateException("a record's accessor failed: " + components.get(i).getName(), e);
        }
    }

    /** @param make from {@link #spread} */
    static @Nullable Object construct(MethodHandle make, @Nullable Object[] values, String pointer,
            Problems problems) {
        try {
            return (Object) make.invokeExact(values);
        } catch (IllegalArgumentException e) {
            String rule = e.getMessage();
            problems.add(pointer,
                    new Problem.Reason.BreaksRule(rule == null ? "a value breaks a rule" : rule));
            return null;
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a record's constructor failed", e);
        }
    }
}
