package org.kintrace.linkage.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;

import it.unimi.dsi.fastutil.longs.LongOpenHashSet;

import org.junit.jupiter.api.Test;

class SmallAgglomerationTest {

    @Test
    void rowsThatSayNothingDoNotHideThatTwoContradictEachOther() {
        for (Contradictions.Kind kind : Contradictions.Kind.values()) {
            assertThat(staysApart(kind.differs())).as("%s", kind).isTrue();
            assertThat(staysApart(kind.agrees())).as("%s", kind).isFalse();
        }
        assertThat(staysApart(Contradictions.Kind.BIRTHS.agrees() | Contradictions.Kind.SEXES.differs()))
                .isTrue();
    }

    /** Whether a fourth row is kept from three that are one person, when it has these marks with one of them. */
    private static boolean staysApart(int marks) {
        PairBits pairBits = new PairBits() {

            @Override
            public double between(int one, int two) {
                return one == 0 && two == 3 ? -5 : 5;
            }

            @Override
            public int contradictions(int one, int two) {
                return Math.min(one, two) == 0 && Math.max(one, two) == 3 ? marks : 0;
            }
        };
        int[] forms = {0, 1, 2, 3};
        Joining small = begun(new SmallAgglomeration(pairBits, new LongOpenHashSet()), forms,
                new double[]{1, 1, 1, 1});
        small.add(0, 1, 12);
        small.add(0, 2, 12);
        small.add(1, 2, 12);
        small.add(1, 3, 5);
        small.run();
        return small.clusterOf(3) != small.clusterOf(0);
    }

    @Test
    void joinsExactlyAsTheQueueDoes() {
        for (long seed = 0; seed < 400; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int size = 2 + random.nextInt(14);
            int[] forms = new int[size];
            double[] rows = new double[size];
            double[][] bits = new double[size][size];
            int[][] seen = new int[size][size];
            LongOpenHashSet different = new LongOpenHashSet();
            for (int one = 0; one < size; one++) {
                forms[one] = one;
                rows[one] = 1 + random.nextInt(3);
                for (int two = one + 1; two < size; two++) {
                    bits[one][two] = random.nextInt(-8, 12);
                    seen[one][two] = seen[two][one] = random.nextInt(3) == 0 ? random.nextInt(64) : 0;
                    if (random.nextInt(20) == 0) {
                        different.add((long) one << 32 | two);
                    }
                }
            }
            PairBits pairBits = new PairBits() {

                @Override
                public double between(int one, int two) {
                    return bits[one][two];
                }

                @Override
                public int contradictions(int one, int two) {
                    return seen[one][two];
                }
            };
            Joining queue = begun(new Agglomeration(size, pairBits, different), forms, rows);
            SmallAgglomeration used = new SmallAgglomeration(pairBits, different);
            // What an earlier group left behind must not show.
            begun(used, forms, rows).add(0, 1, 3);
            used.run();
            Joining small = begun(used, forms, rows);
            for (int one = 0; one < size; one++) {
                for (int two = one + 1; two < size; two++) {
                    if (bits[one][two] > -2 && random.nextInt(3) > 0) {
                        queue.add(one, two, bits[one][two]);
                        small.add(one, two, bits[one][two]);
                    }
                }
            }
            if (size > 4) {
                queue.joinBecauseSame(1, 3);
                small.joinBecauseSame(1, 3);
            }
            queue.run();
            small.run();
            for (int place = 0; place < size; place++) {
                assertThat(small.clusterOf(place)).as("seed %s", seed).isEqualTo(queue.clusterOf(place));
                int root = small.clusterOf(place);
                assertThat(small.weakest(root)).as("seed %s", seed).isEqualTo(queue.weakest(root));
            }
        }
    }

    private static Joining begun(Joining joining, int[] forms, double[] rows) {
        joining.begin(forms.length);
        for (int place = 0; place < forms.length; place++) {
            joining.put(place, forms[place], rows[place]);
        }
        return joining;
    }
}
