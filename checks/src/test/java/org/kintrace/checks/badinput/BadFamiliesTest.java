package org.kintrace.checks.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One case file with every fault a family can have, and one good family: that one comes in, and each fault is named. */
class BadFamiliesTest {

    @Test
    void eachFaultIsNamedWithItsPointerAndOnlyTheGoodFamilyComesIn(@TempDir Path place) throws Exception {
        Workplace work = Workplace.in(place);
        int before = work.onRecord().families().size();
        List<BadInput> rows = BadCaseFiles.families();
        String file = BadCaseFiles.fileOfAll(rows.stream().map(BadFamiliesTest::text).toList());
        Answer answer = work.give(BadInput.of("all faults", file), "cases.json", "case", "import");
        answer.isWithoutNames("all faults");
        assertThat(answer.code()).as(answer.err()).isEqualTo(1);
        for (int i = 0; i < rows.size(); i++) {
            String pointer = "/cases/" + i;
            List<String> says = rows.get(i).says().stream().map(word -> word.replace("#", pointer)).toList();
            assertThat(answer.out().lines()).as(rows.get(i).what())
                    .anySatisfy(line -> assertThat(line).startsWith("rejected\t\t" + pointer).contains(says));
        }
        assertThat(answer.out().lines().filter(line -> line.startsWith("case\t"))).hasSize(1);
        assertThat(work.onRecord().families()).hasSize(before + 1);
    }

    private static String text(BadInput row) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            row.content().writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
