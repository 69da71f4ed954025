package org.kintrace.checks.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/** Holds compiled classes against a map of rooms and says in words what does not fit. */
final class Inspection {

    private static final Pattern EMPTY_NAME = Pattern.compile(
            ".*(Utils?|Helpers?|Managers?)([A-Z].*)?|.*(Impl|Dto|DTO|Data|Info)");

    private final String root;
    private final JavaClasses classes;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final Set<String> generated;

    /**
     * @param root package all rooms lie below, without a dot at the end
     * @param generated rooms written by a generator, each with all below it as one: their inner life is not ours to judge
     */
    Inspection(String root, Collection<Room> rooms, Set<String> generated, JavaClasses classes) {
        this.root = root;
        this.classes = classes;
        this.generated = generated;
        rooms.forEach(room -> this.rooms.put(room.name(), room));
    }

    /** Packages that hold classes and are not on the map. */
    List<String> unlistedRooms() {
        return names(classes).stream().filter(name -> !rooms.containsKey(name))
                .map(name -> name + " is not on the map").toList();
    }

    /** Rooms on the map that hold no class. */
    List<String> emptyRooms() {
        Set<String> found = names(classes);
        return rooms.keySet().stream().filter(name -> !found.contains(name))
                .map(name -> name + " is on the map and holds no class").toList();
    }

    /** Uses of a room that the map does not allow. */
    List<String> forbiddenArrows() {
        Faults faults = new Faults();
        forEachDependency((from, dependency) -> {
            Room to = rooms.get(roomOf(dependency.getTargetClass()));
            if (to != null && !to.equals(from) && !from.mayUse(to)) {
                faults.add(from.name() + " may not use " + to.name(), dependency.getDescription());
            }
        });
        return faults.lines();
    }

    /** Arrows the map allows and no class uses: they would be open doors nobody watches. */
    List<String> unusedArrows() {
        Map<Room, Set<Room>> used = new LinkedHashMap<>();
        forEachDependency(
                (from, dependency) -> Optional.ofNullable(rooms.get(roomOf(dependency.getTargetClass())))
                        .ifPresent(to -> used.computeIfAbsent(from, _ -> new HashSet<>()).add(to)));
        List<String> unused = new ArrayList<>();
        for (Room room : rooms.values()) {
            Set<Room> targets = used.getOrDefault(room, Set.of());
            room.mayUse().stream().sorted()
                    .filter(entry -> targets.stream()
                            .noneMatch(to -> new Room("", Set.of(entry), Set.of()).mayUse(to)))
                    .forEach(entry -> unused.add(room.name() + " does not use " + entry));
        }
        return unused;
    }

    /** Things outside that a room touches although the map does not say so. */
    List<String> forbiddenTouches() {
        Faults faults = new Faults();
        forEachTouch((from, touch, place) -> {
            if (!from.mayTouch().contains(touch)) {
                faults.add(from.name() + " may not touch " + touch.word(), place);
            }
        });
        forEachDependency((from, dependency) -> {
            JavaClass target = dependency.getTargetClass().getBaseComponentType();
            if (roomOf(target).isEmpty() && Touch.of(target).isEmpty() && !Touch.isFree(target)) {
                faults.add(from.name() + " touches a library that nobody has named",
                        dependency.getDescription());
            }
        });
        return faults.lines();
    }

    /** Things outside that the map lets a room touch and that it does not touch. */
    List<String> unusedTouches() {
        Map<Room, Set<Touch>> used = new LinkedHashMap<>();
        forEachTouch((from, touch, _) -> used.computeIfAbsent(from, _ -> new HashSet<>()).add(touch));
        return rooms.values().stream()
                .flatMap(room -> room.mayTouch().stream()
                        .filter(touch -> !used.getOrDefault(room, Set.of()).contains(touch))
                        .map(touch -> room.name() + " does not touch " + touch.word()))
                .sorted().toList();
    }

    /** Circles between packages, found without the map. */
    List<String> circles() {
        var result = slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true)
                .evaluate(classes.that(DescribedPredicate.describe("written by hand", this::byHand)));
        return result.getFailureReport().getDetails();
    }

    /** Rooms whose nulls nobody declared. */
    List<String> roomsWithoutNullMark() {
        return rooms.keySet().stream().filter(name -> !generated.contains(name))
                .filter(name -> classes.containPackage(root + "." + name))
                .filter(name -> !isNullMarked(classes.getPackage(root + "." + name)))
                .map(name -> name + " is not @NullMarked").toList();
    }

    private static boolean isNullMarked(JavaPackage found) {
        return found.isAnnotatedWith(NullMarked.class);
    }

    /** Classes whose name says nothing, such as a helper or a manager. */
    List<String> emptyNames() {
        return judged().stream().filter(type -> EMPTY_NAME.matcher(type.getSimpleName()).matches())
                .map(type -> type.getName() + " has a name that says nothing").sorted().toList();
    }

    /** One line for each kind of fault, with places where it is. */
    private static final class Faults {

        private static final int SHOWN = 3;

        private final Map<String, Set<String>> places = new TreeMap<>();

        void add(String kind, String place) {
            places.computeIfAbsent(kind, _ -> new TreeSet<>()).add(place);
        }

        List<String> lines() {
            return places.entrySet().stream().map(entry -> entry.getKey() + ": " + some(entry.getValue()))
                    .toList();
        }

        private static String some(Set<String> places) {
            String first = String.join("; ", places.stream().limit(SHOWN).toList());
            return places.size() <= SHOWN ? first : first + "; and " + (places.size() - SHOWN) + " more";
        }
    }

    private interface DependencyVisitor {
        void visit(Room from, Dependency dependency);
    }

    private interface TouchVisitor {
        void visit(Room from, Touch touch, String place);
    }

    private void forEachTouch(TouchVisitor visitor) {
        forEachDependency((from, dependency) -> Touch.of(dependency.getTargetClass().getBaseComponentType())
                .ifPresent(touch -> visitor.visit(from, touch, dependency.getDescription())));
        for (JavaClass origin : judged()) {
            for (JavaAccess<?> access : origin.getAccessesFromSelf()) {
                Touch.of(access)
                        .ifPresent(touch -> visitor.visit(roomAt(origin), touch, access.getDescription()));
            }
        }
    }

    private void forEachDependency(DependencyVisitor visitor) {
        for (JavaClass origin : judged()) {
            Room from = roomAt(origin);
            origin.getDirectDependenciesFromSelf().forEach(dependency -> visitor.visit(from, dependency));
        }
    }

    private Room roomAt(JavaClass type) {
        Room room = rooms.get(roomOf(type));
        if (room == null) {
            throw new IllegalStateException(type.getName() + " is not on the map");
        }
        return room;
    }

    /** Classes on the map and written by hand. */
    private List<JavaClass> judged() {
        return classes.stream().filter(this::byHand).filter(type -> rooms.containsKey(roomOf(type))).toList();
    }

    private boolean byHand(JavaClass type) {
        String room = roomOf(type);
        return !room.isEmpty() && !generated.contains(room);
    }

    private Set<String> names(JavaClasses found) {
        return found.stream().map(this::roomOf).filter(room -> !room.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The room a class is in, or an empty text where it is none of ours. */
    private String roomOf(JavaClass type) {
        String found = type.getBaseComponentType().getPackageName();
        if (!found.startsWith(root + ".")) {
            return "";
        }
        String room = found.substring(root.length() + 1);
        return generated.stream().filter(name -> (room + ".").startsWith(name + ".")).findAny().orElse(room);
    }
}
