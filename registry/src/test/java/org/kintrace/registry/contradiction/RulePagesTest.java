package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.gap.GapRule;
import org.kintrace.registry.gap.GapRules;

class RulePagesTest {

    @Test
    void everyContradictionRuleHasItsPage() {
        assertThat(ContradictionRules.all()).extracting(ContradictionRule::key)
                .allSatisfy(RulePagesTest::hasAPage);
    }

    @Test
    void everyGapRuleHasItsPage() {
        assertThat(GapRules.all()).extracting(GapRule::key).allSatisfy(RulePagesTest::hasAPage);
    }

    private static void hasAPage(String key) throws IOException {
        Path page = Path.of("../docs/rules").resolve(key + ".md");
        assertThat(page).exists();
        assertThat(Files.readString(page)).startsWith("# " + key).contains("**Silent when.**",
                "**Can be wrong when.**");
    }
}
