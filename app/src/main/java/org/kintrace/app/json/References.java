package org.kintrace.app.json;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.id.RecordId;

/** Which registry objects a value points to. */
public final class References {

    private static final Map<Class<?>, RecordComponent[]> COMPONENTS = new ConcurrentHashMap<>();

    private References() {}

    /** Every id inside the value but its own. */
    public static Set<RecordId> of(Object value) {
        Set<RecordId> found = new LinkedHashSet<>();
        collect(value, found);
        found.remove(RecordKind.of(value).idOf(value));
        return found;
    }

    private static void collect(@Nullable Object value, Set<RecordId> into) {
        switch (value) {
            case null -> {
            }
            case RecordId id -> into.add(id);
            case Optional<?> optional -> optional.ifPresent(inner -> collect(inner, into));
            case Collection<?> many -> many.forEach(inner -> collect(inner, into));
            case Record composite when composite.getClass().getPackageName()
                    .startsWith("org.kintrace.registry") -> {
                for (RecordComponent component : COMPONENTS.computeIfAbsent(composite.getClass(),
                        Class::getRecordComponents)) {
                    collect(get(component, composite), into);
                }
            }
            default -> {
            }
        }
    }

    private static @Nullable Object get(RecordComponent component, Object value) {
        try {
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a record's accessor failed: " + component.getName(), e);
        }
    }
}
