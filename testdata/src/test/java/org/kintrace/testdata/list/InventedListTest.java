package org.kintrace.testdata.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.spelling.SpellingDamage;
import org.kintrace.testdata.spelling.SpellingProfile;
import org.kintrace.testdata.truth.ListTruth;
import org.kintrace.testdata.truth.ListTruth.Difficulty;
import org.kintrace.testdata.truth.ListTruth.Fault;

class InventedListTest {

    private static final InventedWorld WORLD = InventedWorld.of(31, 60);
    private static final List<InventedList> LISTS = WORLD.lists();

    @Test
    void thereIsOneListOfEachKindAndANewerVersion() {
        assertThat(LISTS.stream().map(InventedList::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(ListKind.values());
        assertThat(LISTS.getLast().version()).isEqualTo(2);
        assertThat(LISTS.stream().map(InventedList::fileName)).doesNotHaveDuplicates()
                .allMatch(n -> n.startsWith("invented-"));
    }

    @Test
    void sameSeedGivesTheSameBytes() throws IOException {
        List<InventedList> again = InventedWorld.of(31, 60).lists();
        for (int i = 0; i < LISTS.size(); i++) {
            assertThat(bytes(again.get(i))).as(LISTS.get(i).fileName()).isEqualTo(bytes(LISTS.get(i)));
            assertThat(again.get(i).truth()).isEqualTo(LISTS.get(i).truth());
        }
    }

    @Test
    void theFirstFieldSaysInventedAndEveryHeadingIsMapped() throws IOException {
        for (InventedList list : LISTS) {
            if (list.kind() != ListKind.ENGLISH_PRESS) {
                assertThat(lines(list).getFirst().replace("\uFEFF", "")).startsWith("INVENTED");
            }
            assertThat(list.mapping()).containsEntry("INVENTED", "ignore")
                    .hasSize(list.kind().columns().size());
        }
    }

    @Test
    void linesOfTheTruthHoldTheRowsTheyName() throws IOException {
        for (InventedList list : LISTS) {
            if (list.kind() == ListKind.ENGLISH_PRESS) {
                continue;
            }
            List<String> lines = lines(list);
            assertThat(lines).hasSize(list.rowCount() + 1);
            list.truth().planted().forEach(row -> assertThat(lines.get(row.line() - 1)).contains(row.row()));
            list.truth().traps().forEach(row -> assertThat(lines.get(row.line() - 1)).contains(row.row()));
        }
    }

    @Test
    void plantedRowsDescribeSoughtPeopleOfTheCaseFile() {
        Set<String> people = WORLD.describe(SpellingProfile.ENGLISH_PRESS, SpellingDamage.NONE)
                .map(p -> p.person())
                .collect(Collectors.toSet());
        for (InventedList list : LISTS) {
            ListTruth truth = list.truth();
            assertThat(truth.planted()).as(list.fileName()).hasSizeGreaterThan(4)
                    .hasSizeLessThanOrEqualTo(list.rowCount() / 3)
                    .allMatch(row -> people.contains(row.person()));
            assertThat(truth.planted()).extracting(ListTruth.PlantedRow::person).doesNotHaveDuplicates();
        }
        assertThat(LISTS.stream().flatMap(l -> l.truth().planted().stream())
                .map(ListTruth.PlantedRow::difficulty)
                .collect(Collectors.toSet())).containsExactlyInAnyOrder(Difficulty.values());
    }

    @Test
    void badRowsAreOneOfEachKind() throws IOException {
        InventedList list = LISTS.getFirst();
        assertThat(list.truth().bad()).extracting(ListTruth.BadRow::fault)
                .containsExactlyInAnyOrder(Fault.values());
        int date = list.truth().bad().stream().filter(b -> b.fault() == Fault.IMPOSSIBLE_DATE).findFirst()
                .orElseThrow().line();
        assertThat(lines(list).get(date - 1)).contains("2017-13-45");
    }

    @Test
    void aNewerVersionKeepsWhatDidNotChange() throws IOException {
        InventedList before = LISTS.getFirst();
        InventedList after = LISTS.getLast();
        Set<String> old = new HashSet<>(lines(before));
        ListTruth truth = after.truth();
        assertThat(truth.added()).isNotEmpty();
        assertThat(truth.vanished()).isNotEmpty();
        assertThat(truth.changed()).isNotEmpty();
        for (String line : lines(after)) {
            boolean isNew = truth.added().stream().anyMatch(line::contains)
                    || truth.changed().stream().anyMatch(line::contains);
            assertThat(old.contains(line)).isNotEqualTo(isNew);
        }
        truth.vanished().forEach(id -> assertThat(lines(after)).noneMatch(line -> line.contains(id)));
    }

    @Test
    void listsCanBeLargerThanTheWorld() throws IOException {
        InventedList list = InventedWorld.of(31, 20).list(ListKind.PASSPORTS, 5_000);
        assertThat(list.rowCount()).isEqualTo(5_000 + list.truth().bad().size());
        assertThat(lines(list)).hasSize(list.rowCount() + 1);
    }

    @Test
    void aListOfFewRowsIsRefused() {
        assertThatThrownBy(() -> WORLD.list(ListKind.RUSSIAN, 19)).hasMessageContaining("19");
    }

    private static byte[] bytes(InventedList list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        list.writeTo(bytes);
        return bytes.toByteArray();
    }

    private static List<String> lines(InventedList list) {
        try {
            return Arrays.asList(new String(bytes(list), list.kind().charset()).split("\r\n"));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
