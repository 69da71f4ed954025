package org.kintrace.linkage;

import java.util.stream.IntStream;

import org.kintrace.linkage.cluster.Contradictions;
import org.kintrace.linkage.cluster.PairBits;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Likeness;
import org.kintrace.linkage.weigh.PairScorer;

/** The evidence between any two forms, for the clusters. One per thread. */
final class FormBits implements PairBits {

    private final Forms forms;
    private final PairScorer scorer;
    private final double beforehand;
    private final int birth;

    /** @param beforehand what is believed before looking, above the threshold, in bits */
    FormBits(Forms forms, PairScorer scorer, double beforehand) {
        this.forms = forms;
        this.scorer = scorer;
        this.beforehand = beforehand;
        this.birth = IntStream.range(0, forms.fields().size())
                .filter(f -> forms.fields().get(f).name().equals("birth_date")).findFirst().orElse(-1);
    }

    @Override
    public double between(int one, int two) {
        return scorer.score(one, two) + beforehand;
    }

    @Override
    public int contradictions(int one, int two) {
        if (birth < 0 || !forms.isFullDate(one, birth) || !forms.isFullDate(two, birth)) {
            return 0;
        }
        return switch (Likeness.DATE.levels().get(scorer.levelOf(birth, one, two) - 1)) {
            case "different" -> Contradictions.BIRTHS_DIFFER;
            case "same", "swapped", "one_digit", "one_digit_of_year" -> Contradictions.BIRTHS_AGREE;
            default -> 0;
        };
    }
}
