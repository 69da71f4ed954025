package org.kintrace.linkage.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LeastCommonTest {

    @Test
    void answersAsTheLikenessWouldForEveryLengthAndBeginning() {
        for (double likeness : new double[]{0.85, 0.87, Math.nextUp(0.87), 0.94}) {
            LeastCommon least = new LeastCommon(likeness);
            for (int n = 1; n <= Signature.LONG; n++) {
                for (int m = 1; m <= Signature.LONG; m++) {
                    for (int head = 0; head <= 8; head++) {
                        assertSame(least, likeness, n, m, head);
                    }
                }
            }
        }
    }

    private static void assertSame(LeastCommon least, double likeness, int n, int m, int head) {
        for (int common = -2; common <= Math.min(n, m); common++) {
            boolean mayBeAlike = Signature.mostAlike(n, m, common, head) >= likeness;
            if (common >= least.of(n, m, head) != mayBeAlike) {
                assertThat(common >= least.of(n, m, head)).as("%s and %s letters, %s in common, %s at once", n, m,
                        common, head).isEqualTo(mayBeAlike);
            }
        }
    }
}
