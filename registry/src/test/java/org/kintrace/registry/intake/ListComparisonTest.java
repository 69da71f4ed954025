package org.kintrace.registry.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.intake.ColumnMappingTest.mapped;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.intake.ListComparison.Changed;
import org.kintrace.registry.intake.ListComparison.FoundBy;

class ListComparisonTest {

    private static final List<String> PLAIN = List.of("Name", "DOB", "Village");
    private static final List<String> WITH_ID = List.of("Record ID", "Name", "DOB", "Village");

    @Test
    void findsNewChangedAndVanishedRows() {
        ListComparison found = ListComparison.of(
                version(PLAIN, List.of("Ali", "1990", "a"), List.of("Bahar", "1991", "b"),
                        List.of("Cemal", "", "c")),
                version(PLAIN, List.of("Cemal", "", "c"), List.of("Ali", "1990", "x"),
                        List.of("Dilnur", "1993", "d")));
        assertThat(found.same()).extracting(kept -> kept.later().value("full_name")).containsExactly("Cemal");
        assertThat(found.changed()).extracting(Changed::labels).containsExactly(List.of("place"));
        assertThat(found.added()).extracting(row -> row.value("full_name")).containsExactly("Dilnur");
        assertThat(found.vanished()).extracting(row -> row.value("full_name")).containsExactly("Bahar");
    }

    @Test
    void knowsTheSameListAgain() {
        ListVersion list = version(PLAIN, List.of("Ali", "1990", "a"), List.of("Ali", "1990", "a"));
        assertThat(ListComparison.of(list, list).isSameAgain()).isTrue();
        assertThat(ListComparison.of(list, version(PLAIN, List.of("Ali", "1990", "a"))).isSameAgain())
                .isFalse();
    }

    @Test
    void followsASteadyIdThroughANewSpelling() {
        ListComparison found = ListComparison.of(
                version(WITH_ID, List.of("a1", "Ali", "1990", "x"), List.of("a2", "Bahar", "1991", "y")),
                version(WITH_ID, List.of("a2", "Bahar", "1991", "y"), List.of("a1", "Eli", "1990", "x")));
        assertThat(found.changed()).singleElement().satisfies(change -> {
            assertThat(change.foundBy()).isEqualTo(FoundBy.ID);
            assertThat(change.labels()).containsExactly("full_name");
        });
    }

    @Test
    void doesNotJoinRowsThatSteadyIdsKeepApart() {
        ListComparison found = ListComparison.of(
                version(WITH_ID, List.of("a1", "Ali", "1990", "x"), List.of("a2", "Bahar", "1991", "y")),
                version(WITH_ID, List.of("a1", "Ali", "1990", "x"), List.of("a3", "Bahar", "1991", "y")));
        assertThat(found.added()).hasSize(1);
        assertThat(found.vanished()).hasSize(1);
    }

    @Test
    void doesNotBelieveIdsThatAreGivenAnew() {
        ListComparison found = ListComparison.of(
                version(WITH_ID, List.of("7", "Ali", "1990", "x"), List.of("3", "Bahar", "1991", "y"),
                        List.of("9", "Cemal", "1992", "z")),
                version(WITH_ID, List.of("3", "Ali", "1990", "x"), List.of("9", "Bahar", "1991", "y"),
                        List.of("7", "Cemal", "1992", "z")));
        assertThat(found.changed()).extracting(Changed::foundBy).containsOnly(FoundBy.NAMES_AND_BIRTH)
                .hasSize(3);
        assertThat(found.added()).isEmpty();
    }

    @Test
    void makesNothingOfRunningNumbers() {
        List<String> header = List.of("No", "Name");
        ListComparison found = ListComparison.of(version(header, List.of("1", "Ali"), List.of("2", "Bahar")),
                version(header, List.of("1", "Cemal"), List.of("2", "Ali"), List.of("3", "Bahar")));
        assertThat(found.same()).hasSize(2);
        assertThat(found.added()).hasSize(1);
    }

    @Test
    void comparesColumnsWhereverTheyStand() {
        ListComparison found = ListComparison.of(version(PLAIN, List.of("Ali", "1990", "a")),
                version(List.of("Village", "Date of birth", "Full name", "Sex"),
                        List.of("a", "1990", "Ali", "m")));
        assertThat(found.same()).hasSize(1);
        assertThat(found.addedColumns()).containsExactly("sex");
        assertThat(found.goneColumns()).isEmpty();
    }

    @Test
    void saysWhichRowsShareAnId() {
        ListVersion list = version(WITH_ID, List.of("a1", "Ali", "", ""), List.of("a1", "Bahar", "", ""),
                List.of("a2", "Cemal", "", ""));
        assertThat(ListComparison.of(list, list).repeatedIds()).containsExactly(2L, 3L);
    }

    @Test
    void doesNotTakeANameAloneForTheSameEntry() {
        ListComparison found = ListComparison.of(version(PLAIN, List.of("Ali", "1990", "a")),
                version(PLAIN, List.of("Ali", "1960", "b")));
        assertThat(found.changed()).isEmpty();
        assertThat(found.vanished()).hasSize(1);
    }

    @Test
    void everyRowIsInExactlyOnePart() {
        long seed = 20_261_123;
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            List<String> header = random.nextBoolean() ? PLAIN : WITH_ID;
            ListVersion earlier = version(header, rows(random, header.size()));
            ListVersion later = version(header, changed(random, earlier, header.size()));
            ListComparison found = ListComparison.of(earlier, later);
            assertThat(Stream.of(found.same().stream().map(ListComparison.Kept::earlier),
                    found.changed().stream().map(Changed::earlier), found.vanished().stream())
                    .flatMap(parts -> parts).map(ComparedRow::line)).as("seed %d round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(lines(earlier));
            assertThat(Stream.of(found.same().stream().map(ListComparison.Kept::later),
                    found.changed().stream().map(Changed::later), found.added().stream())
                    .flatMap(parts -> parts).map(ComparedRow::line)).as("seed %d round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(lines(later));
        }
    }

    @Test
    void aListComparedWithItselfIsTheSameInAnyOrder() {
        long seed = 4_711;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<List<String>> rows = new ArrayList<>(List.of(rows(random, 3)));
            ListVersion one = version(PLAIN, rows.toArray(List[]::new));
            Collections.shuffle(rows, random);
            ListVersion other = version(PLAIN, rows.toArray(List[]::new));
            assertThat(ListComparison.of(one, other).isSameAgain()).as("seed %d round %d", seed, round)
                    .isTrue();
        }
    }

    @Test
    void comparedTheOtherWayNewAndVanishedChangePlaces() {
        long seed = 815;
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            ListVersion earlier = version(PLAIN, rows(random, 3));
            ListVersion later = version(PLAIN, changed(random, earlier, 3));
            ListComparison there = ListComparison.of(earlier, later);
            ListComparison back = ListComparison.of(later, earlier);
            assertThat(back.added()).as("seed %d round %d", seed, round).hasSameSizeAs(there.vanished());
            assertThat(back.vanished()).as("seed %d round %d", seed, round).hasSameSizeAs(there.added());
        }
    }

    private static List<Long> lines(ListVersion version) {
        return version.rows().stream().map(ComparedRow::line).toList();
    }

    /** Few names and places, so that homonyms and equal rows are common. */
    private static List<String>[] rows(Random random, int columns) {
        return Stream.generate(() -> row(random, columns)).limit(random.nextInt(30)).toArray(List[]::new);
    }

    private static List<String> row(Random random, int columns) {
        List<String> cells = new ArrayList<>(List.of(List.of("Ali", "Bahar", "Cemal", "Dilnur", "Elzat")
                .get(random.nextInt(5)),
                random.nextInt(4) == 0 ? "" : String.valueOf(1990 + random.nextInt(3)),
                List.of("a", "b").get(random.nextInt(2))));
        if (columns == 4) {
            cells.addFirst(random.nextInt(5) == 0 ? "" : "id" + random.nextInt(40));
        }
        return cells;
    }

    private static List<String>[] changed(Random random, ListVersion earlier, int columns) {
        List<List<String>> rows = new ArrayList<>();
        for (ComparedRow row : earlier.rows()) {
            if (random.nextInt(5) > 0) {
                List<String> cells = new ArrayList<>(List.of(row.value("full_name"), row.value("birth_date"),
                        random.nextInt(4) == 0 ? "c" : row.value("place")));
                if (columns == 4) {
                    cells.addFirst(row.value("id"));
                }
                rows.add(cells);
            }
        }
        rows.addAll(List.of(rows(random, columns)));
        Collections.shuffle(rows, random);
        return rows.toArray(List[]::new);
    }

    @SafeVarargs
    static ListVersion version(List<String> header, List<String>... rows) {
        ListVersion.Builder version = new ListVersion.Builder(mapped(ColumnMapping.of(header)));
        for (int i = 0; i < rows.length; i++) {
            version.add("row" + i, new SourceRow(i + 2, rows[i]));
        }
        return version.build();
    }
}
