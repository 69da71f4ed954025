package org.kintrace.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.checks.architecture.Room.room;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Proof that the inspection can fail: rooms broken on purpose, each fault named, and nothing named that is sound. */
class InspectionTest {

    private static final String ROOT = "org.kintrace.checks.architecture.brokenrooms";

    private static final JavaClasses BROKEN = new ClassFileImporter().importPackages(ROOT);

    private static final List<Room> MAP = List.of(room("ground"), room("roof", "ground"),
            room("ring.one", "ring.two"),
            room("ring.two", "ring.one"), room("outside"), room("nulls"), room("tower"));

    private final Inspection inspection = new Inspection(ROOT, MAP, Set.of(), BROKEN);

    @Test
    void namesAPackageThatIsNotOnTheMap() {
        assertThat(inspection.unlistedRooms()).containsExactly("unlisted is not on the map");
    }

    @Test
    void namesARoomThatHoldsNoClass() {
        assertThat(inspection.emptyRooms()).containsExactly("tower is on the map and holds no class");
    }

    @Test
    void namesAnArrowTheMapDoesNotAllow() {
        assertThat(inspection.forbiddenArrows()).isNotEmpty()
                .allSatisfy(fault -> assertThat(fault).startsWith("ground may not use roof: ")
                        .contains("Cellar"));
    }

    @Test
    void namesAnArrowThatNobodyUses() {
        assertThat(inspection.unusedArrows()).containsExactly("roof does not use ground");
    }

    @Test
    void namesATouchThatNobodyNeeds() {
        var open = new Inspection(ROOT, List.of(room("roof").touching(Touch.NETWORK)), Set.of(), BROKEN);
        assertThat(open.unusedTouches()).containsExactly("roof does not touch network");
    }

    @Test
    void findsACircleEvenWhereTheMapAllowsBothWays() {
        assertThat(inspection.circles()).singleElement().asString().contains("ring.one", "ring.two");
    }

    @Test
    void namesAPackageWithoutANullMark() {
        assertThat(inspection.roomsWithoutNullMark()).containsExactly("nulls is not @NullMarked");
    }

    @Test
    void namesAClassWhoseNameSaysNothing() {
        assertThat(inspection.emptyNames()).singleElement().asString().contains("ChimneyManager");
    }

    @ParameterizedTest
    @CsvSource({"files,file", "SQL,database", "console,console", "clock,today", "clock,timeByReference",
            "network,network",
            "serialized objects,serialized", "unseeded random numbers,unseeded", "chance,chance",
            "reflection,reflection",
            "environment,environment"})
    void namesWhatIsTouchedUnasked(String thing, String method) {
        assertThat(inspection.forbiddenTouches())
                .anySatisfy(fault -> assertThat(fault).startsWith("outside may not touch " + thing + ": ")
                        .contains("Window." + method + "("));
    }

    @Test
    void namesALibraryThatNobodyNamed() {
        assertThat(inspection.forbiddenTouches())
                .anySatisfy(fault -> assertThat(fault)
                        .startsWith("outside touches a library that nobody has named: ")
                        .contains("libraryNobodyNamed"));
    }

    @ParameterizedTest
    @CsvSource({"timeHandedIn", "seeded"})
    void letsPassTimeHandedInAndSeededChance(String method) {
        assertThat(inspection.forbiddenTouches())
                .noneSatisfy(fault -> assertThat(fault).contains("Window." + method + "("));
    }

    @Test
    void letsPassWhatTheMapAllows() {
        Room open = room("outside").touching(Touch.values());
        var lenient = new Inspection(ROOT, List.of(open), Set.of(), BROKEN);
        assertThat(lenient.forbiddenTouches())
                .allSatisfy(fault -> assertThat(fault).contains("nobody has named"));
    }

    @Test
    void leavesGeneratedRoomsAlone() {
        var blind = new Inspection(ROOT, MAP, Set.of("outside", "roof", "nulls"), BROKEN);
        assertThat(blind.forbiddenTouches()).isEmpty();
        assertThat(blind.emptyNames()).isEmpty();
        assertThat(blind.roomsWithoutNullMark()).isEmpty();
    }
}
