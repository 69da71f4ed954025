package org.kintrace.app.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class IsolatedTest {

    @Test
    void noSignInsideEndsTheIsolationEarly() {
        String written = "\u0626\u0627\u064A\u06AF\u06C8\u0644\u2069 \u202Eleft over\u2066";
        assertThat(Isolated.text(written))
                .isEqualTo("\u2068\u0626\u0627\u064A\u06AF\u06C8\u0644 left over\u2069");
    }
}
