package org.kintrace.checks.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The whole program against {@link HouseMap}. */
class ArchitectureTest {

    /** So that the checks cannot pass by looking at nothing. */
    private static final int LEAST_CLASSES = 250;

    private static final JavaClasses KINTRACE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(HouseMap.ROOT);

    private final Inspection inspection = new Inspection(HouseMap.ROOT, HouseMap.ROOMS, HouseMap.GENERATED,
            KINTRACE);

    @Test
    void sawTheWholeProgram() {
        assertThat(KINTRACE.size()).isGreaterThan(LEAST_CLASSES);
        assertThat(inspection.emptyRooms()).isEmpty();
    }

    @Test
    void knowsEveryPackage() {
        assertThat(inspection.unlistedRooms()).isEmpty();
    }

    @Test
    void packagesUseOnlyWhatTheMapAllows() {
        assertThat(inspection.forbiddenArrows()).isEmpty();
    }

    @Test
    void theMapAllowsNothingThatNobodyUses() {
        assertThat(inspection.unusedArrows()).isEmpty();
        assertThat(inspection.unusedTouches()).isEmpty();
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        assertThat(inspection.circles()).isEmpty();
    }

    @Test
    void onlyNamedPackagesTouchFilesDatabaseConsoleClockAndTheLike() {
        assertThat(inspection.forbiddenTouches()).isEmpty();
    }

    @Test
    void everyPackageIsNullMarked() {
        assertThat(inspection.roomsWithoutNullMark()).isEmpty();
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        assertThat(inspection.emptyNames()).isEmpty();
    }

    @Test
    void thePageSaysWhatTheMapSays() throws IOException {
        assertThat(ArchitecturePage.rows())
                .as("the table in ARCHITECTURE.md; as the map has it:%n%s",
                        HouseMap.ROOMS.stream().map(Room::toString).collect(Collectors.joining("\n")))
                .containsExactlyElementsOf(HouseMap.ROOMS.stream().map(Room::toString).toList());
    }
}
