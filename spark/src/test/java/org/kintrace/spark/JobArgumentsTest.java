package org.kintrace.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;

class JobArgumentsTest {

    @Test
    void eachListHasItsOwnIdAndColumns() {
        JobArguments asked = JobArguments
                .of(List.of("link", "a.csv", "b.parquet", "--id-a", "no", "--id-b", "key",
                        "--columns-b", "full_name=name", "--out", "pairs"));
        assertThat(asked.lists()).containsExactly(new JobArguments.AskedList("a.csv", "no", ""),
                new JobArguments.AskedList("b.parquet", "key", "full_name=name"));
        assertThat(asked.out()).isEqualTo("pairs");
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        refuses("--out is missing", "dedupe", "a.csv", "--id", "no");
        refuses("--id is missing", "dedupe", "a.csv", "--out", "o");
        refuses("--frist is not known", "dedupe", "a.csv", "--id", "no", "--out", "o", "--frist", "1");
        refuses("--out has no value", "dedupe", "a.csv", "--id", "no", "--out");
        refuses("there must be a verb", "link", "a.csv", "--id-a", "no", "--out", "o");
    }

    private static void refuses(String fault, String... arguments) {
        assertThatThrownBy(() -> JobArguments.of(List.of(arguments)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(fault);
    }
}
