package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.IntPredicate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameIndexTest {

    private final NameIndex index = new NameIndex();

    private void add(String... names) {
        for (String name : names) {
            index.add(index.size(), WrittenName.of(name));
        }
    }

    private List<Integer> found(String query, int top) {
        return index.search(WrittenName.of(query), top).stream().map(NameIndex.Hit::id).toList();
    }

    @ParameterizedTest
    @CsvSource({"شۆھرەت, 0", "Xɵⱨrət, 0", "Nurlan, 1", "古丽娜尔, 2", "Гүлнар, 2", "Qasim Tursun, 3",
            "吐尔逊·哈斯木, 3",
            "吐尔逊哈斯木, 3", "Tursunqasim, 3", "T. Qasim, 3"})
    void findsANameInAnyScript(String query, int expected) {
        add("Shöhret", "Нурлан", "Gulnar", "Tursun Qasim", "Marat", "Yerlan Bekri");

        assertThat(found(query, 3)).first().isEqualTo(expected);
    }

    @Test
    void findsANameMadeOfAnyTwoPartsAmongManyThatHaveOneOfThem() {
        for (int i = 0; i < 100; i++) {
            add("Tursun", "Tursun Gulnar", "Tursun Gulnar Nurlan");
        }
        add("Bekri Qasim", "Tursun Bekri");

        assertThat(found("Турсун Касим Бекри", 2)).containsExactlyInAnyOrder(300, 301);
    }

    @ParameterizedTest
    @CsvSource({"M. Qasim, 100", "Marat Q., 100", "穆·哈斯木, 101"})
    void findsWhatALetterOrASyllableStandsFor(String query, int expected) {
        for (int i = 0; i < 50; i++) {
            add("Tursun Qasim", "Marat Bekri");
        }
        add("Marat Qasim", "Muhemmet Qasim");

        assertThat(found(query, 2)).contains(expected);
    }

    @Test
    void givesEqualNamesInTheOrderTheyWereAdded() {
        add("Marat", "Nurlan", "Marat", "Marat");

        assertThat(found("Марат", 2)).containsExactly(0, 2);
    }

    @Test
    void findsNoNameThatWasTakenOut() {
        add("Marat", "Marat Nurlan");

        assertThat(index.remove(0)).isEqualTo(1);
        assertThat(index.remove(0)).isZero();
        assertThat(found("Марат", 5)).doesNotContain(0);
        assertThat(index.size()).isEqualTo(1);
    }

    @Test
    void takesNamesOfOneRecordUnderOneId() {
        index.add(7, WrittenName.of("Marat"));
        index.add(7, NameComparer.standard().prepare(WrittenName.of("Shöhret")));

        assertThat(found("雪克来提", 1)).containsExactly(7);
        assertThat(found("Марат", 1)).containsExactly(7);
    }

    @Test
    void findsNothingForATextWithoutLetters() {
        add("!!!", "Marat");

        assertThat(found("\uD83D\uDE00", 3)).isEmpty();
        assertThat(found("Marat", 3)).containsExactly(1);
    }

    @Test
    void refusesToGiveNoNames() {
        assertThatThrownBy(() -> found("Marat", 0)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not 0");
    }

    private List<Integer> among(String query, double leastScore, IntPredicate ids) {
        return index.search(NameComparer.standard().prepare(WrittenName.of(query)), 5, leastScore, ids)
                .stream()
                .map(NameIndex.Hit::id).toList();
    }

    @Test
    void looksAmongSomeIdsOnly() {
        add("Marat", "Nurlan", "Marat");

        assertThat(among("Марат", 0.3, id -> id != 0)).containsExactly(2);
        assertThat(found("Марат", 2)).as("the next search is free again").containsExactly(0, 2);
    }

    @Test
    void leavesOutNamesLessLikelyThanAsked() {
        add("Tursun Qasim", "Gulnar Yerlan");

        assertThat(among("吐尔逊·哈斯木", 0.3, _ -> true)).containsExactly(0);
    }

    @ParameterizedTest
    @CsvSource({"Tursun Qasim, 吐尔逊哈斯木", "吐尔逊哈斯木, Tursun Qasim", "Tursunqasim, Турсун Касим"})
    void readsTogetherAndApartAmongSomeIdsToo(String name, String query) {
        add(name, "Gulnar Yerlan");

        assertThat(among(query, 0.3, _ -> true)).containsExactly(0);
    }

    @Test
    void remembersNothingOfAPoolThatGrew() {
        add("Nurlan Bekri");
        assertThat(among("Marat Qasim", 0.3, _ -> true)).isEmpty();
        add("Марат Касим");

        assertThat(among("Marat Qasim", 0.3, _ -> true)).containsExactly(1);
    }

    @Test
    void refusesALeastScoreNoNameCanMiss() {
        assertThatThrownBy(() -> among("Marat", 0, _ -> true)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("0.0");
    }

    @Test
    void tellsWhatIsCommonAmongItsNamesAndWeighsItLess() {
        for (int i = 0; i < 50; i++) {
            add("Tursun Qasim", "Marat Bekri");
        }
        add("Nurlan Yerlan");
        NameComparison common = index.compare(WrittenName.of("Tursun Qasim"), WrittenName.of("Турсун Касим"));
        NameComparison rare = index.compare(WrittenName.of("Nurlan Yerlan"), WrittenName.of("Нурлан Ерлан"));

        assertThat(common.evidence()).contains(new NameEvidence.CommonName("tursun", 50 / 101.0));
        assertThat(common.bits()).isLessThan(rare.bits()).isLessThan(2.1);
        assertThat(rare.evidence()).noneMatch(NameEvidence.CommonName.class::isInstance);
    }
}
