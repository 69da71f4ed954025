package org.kintrace.checks.architecture;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * One package, what it may use of ours and what it may touch outside.
 *
 * @param name below the root, as in {@code registry.claim}
 * @param mayUse names of rooms, or {@code registry.*} for every room below {@code registry}
 * @param mayTouch things outside the project
 */
record Room(String name, Set<String> mayUse, Set<Touch> mayTouch) {

    Room {
        mayUse = Set.copyOf(mayUse);
        mayTouch = Set.copyOf(mayTouch);
    }

    static Room room(String name, String... mayUse) {
        return new Room(name, Set.of(mayUse), Set.of());
    }

    Room touching(Touch... things) {
        return new Room(name, mayUse, EnumSet.copyOf(List.of(things)));
    }

    boolean mayUse(Room other) {
        return mayUse.stream().anyMatch(entry -> covers(entry, other.name));
    }

    private static boolean covers(String entry, String room) {
        return entry.endsWith(".*")
                ? room.startsWith(entry.substring(0, entry.length() - 1))
                : entry.equals(room);
    }

    /** As the table in {@code ARCHITECTURE.md} has it. */
    @Override
    public String toString() {
        String uses = mayUse.isEmpty()
                ? "–"
                : new TreeSet<>(mayUse).stream().map(entry -> "`" + entry + "`")
                        .collect(Collectors.joining(", "));
        String touches = mayTouch.isEmpty()
                ? "–"
                : mayTouch.stream().sorted(Comparator.naturalOrder()).map(Touch::word)
                        .collect(Collectors.joining(", "));
        return "| `" + name + "` | " + uses + " | " + touches + " |";
    }
}
