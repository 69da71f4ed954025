package org.kintrace.checks.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.kintrace.names.NameComparer;
import org.kintrace.names.NameComparison;
import org.kintrace.names.NameIndex;
import org.kintrace.names.NameKey;
import org.kintrace.names.PreparedName;
import org.kintrace.names.WrittenName;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any two texts, half characters included, score the same both ways, from 0 to 1, and one is found among both. */
class NameFuzzTest {

    private final NameComparer comparer = NameComparer.standard();

    @FuzzTest
    void comparesAndFindsAnyTwoTexts(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_16BE);
        String first = text.substring(0, text.length() / 2);
        String second = text.substring(text.length() / 2);
        if (first.isBlank() || second.isBlank()) {
            return;
        }
        PreparedName a = comparer.prepare(WrittenName.of(first));
        PreparedName b = comparer.prepare(WrittenName.of(second));
        double score = comparer.score(a, b);
        NameComparison explained = comparer.compare(a, b);
        require(score >= 0 && score <= 1, "a score is outside its range");
        require(score == comparer.score(b, a), "a score depends on which name comes first");
        require(score == explained.score() && !Double.isNaN(explained.bits()),
                "an explanation does not fit its score");
        NameKey.keysOf(a.written());
        NameIndex index = new NameIndex(comparer);
        index.add(1, a.written());
        index.add(2, b);
        List<NameIndex.Hit> hits = index.search(a, 2);
        require(hits.size() <= 2, "more names were found than asked for");
        require(hits.stream().noneMatch(hit -> Double.isNaN(hit.score())), "a score is not a number");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
