package org.kintrace.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class ReadingTrieTest {

    private static final int LIMIT = CostModel.UNIT;
    private static final String[] SYLLABLES = {"mu", "ra", "shoh", "ret", "gul", "na", "qa", "sim", "тур",
            "сун", "ду",
            "雪", "克", "来", "提"};

    private final TokenReader reader = new TokenReader();
    private final CostModel model = CostModel.of(reader.symbols(), CostModel.Corrections.standard());
    private final Aligner aligner = new Aligner(model);

    @Test
    void findsWhatAligningWithEachFinds() {
        long seed = 41;
        Random random = new Random(seed);
        List<Reading> readings = new ArrayList<>();
        ReadingTrie trie = new ReadingTrie(model.group);
        for (int i = 0; i < 400; i++) {
            for (Reading reading : reader.read(word(random), false).orElseThrow().readings()) {
                trie.add(reading.drops(), readings.size());
                readings.add(reading);
            }
        }
        for (int i = 0; i < 60; i++) {
            Reading query = reader.read(word(random), false).orElseThrow().readings()[0];
            Map<Integer, Integer> found = new HashMap<>();
            trie.search(query, model, LIMIT, new ReadingTrie.Walk(), found::put);
            Map<Integer, Integer> expected = new HashMap<>();
            for (int k = 0; k < readings.size(); k++) {
                int cost = aligner.distance(readings.get(k), query);
                if (cost <= LIMIT) {
                    expected.put(k, cost);
                }
            }
            assertThat(found).as("seed %s, query %s", seed, i).isEqualTo(expected);
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= random.nextInt(3); i++) {
            word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
        }
        return word.toString();
    }
}
