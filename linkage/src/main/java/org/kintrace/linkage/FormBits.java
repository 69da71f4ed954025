package org.kintrace.linkage;

import java.util.stream.IntStream;

import org.kintrace.linkage.cluster.Contradictions.Kind;
import org.kintrace.linkage.cluster.PairBits;
import org.kintrace.linkage.compare.Forms;
import org.kintrace.linkage.compare.Likeness;
import org.kintrace.linkage.weigh.PairScorer;

/** The evidence between any two forms, for the clusters. One per thread. */
final class FormBits implements PairBits {

    /** Sexes contradict each other where fewer rows of one person than this differ in it. */
    private static final double SELDOM = 0.02;

    private static final int DIFFERENT_SEX = 2;

    private final Forms forms;
    private final PairScorer scorer;
    private final double beforehand;
    private final int birth;
    private final int sex;
    private final int[][] parents;

    /**
     * @param beforehand what is believed before looking, above the threshold, in bits
     * @param parents years of birth of the parents each form names; see {@link ParentYears}
     */
    FormBits(Forms forms, PairScorer scorer, double beforehand, int[][] parents) {
        this.forms = forms;
        this.scorer = scorer;
        this.beforehand = beforehand;
        this.birth = birthField(forms);
        int field = fieldNamed("sex", forms);
        this.sex = field >= 0 && scorer.shares().m()[field][DIFFERENT_SEX] < SELDOM ? field : -1;
        this.parents = parents;
    }

    /** The field of dates or years of birth, -1 when there is none. */
    static int birthField(Forms forms) {
        int date = fieldNamed("birth_date", forms);
        return date >= 0 ? date : fieldNamed("birth_year", forms);
    }

    private static int fieldNamed(String name, Forms forms) {
        return IntStream.range(0, forms.fields().size())
                .filter(f -> forms.fields().get(f).name().equals(name)).findFirst().orElse(-1);
    }

    @Override
    public double between(int one, int two) {
        return scorer.score(one, two) + beforehand;
    }

    @Override
    public int contradictions(int one, int two) {
        int marks = births(one, two);
        if (sex >= 0 && forms.cell(one, sex) != 0 && forms.cell(two, sex) != 0) {
            marks |= forms.cell(one, sex) == forms.cell(two, sex)
                    ? Kind.SEXES.agrees()
                    : Kind.SEXES.differs();
        }
        return parents.length == 0 ? marks : marks | parents(one, two) | parents(two, one);
    }

    private int births(int one, int two) {
        if (birth < 0 || !forms.isFullDate(one, birth) || !forms.isFullDate(two, birth)) {
            return 0;
        }
        return switch (Likeness.DATE.levels().get(scorer.levelOf(birth, one, two) - 1)) {
            case "different" -> Kind.BIRTHS.differs();
            case "same", "swapped", "one_digit", "one_digit_of_year" -> Kind.BIRTHS.agrees();
            default -> 0;
        };
    }

    /** Whether the parents one form names can have had a child born when the other was. */
    private int parents(int named, int other) {
        int child = forms.year(other, birth);
        int marks = 0;
        for (int parent : parents[named]) {
            if (child > 0 && parent != ParentYears.UNKNOWN) {
                if (ParentYears.isImpossible(parent, child)) {
                    return Kind.PARENTS.differs();
                }
                marks = Kind.PARENTS.agrees();
            }
        }
        return marks;
    }
}
