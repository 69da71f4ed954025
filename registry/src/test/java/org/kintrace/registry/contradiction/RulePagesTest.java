package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

class RulePagesTest {

    @Test
    void everyRuleHasItsPage() {
        assertThat(ContradictionRules.all()).allSatisfy(rule -> {
            Path page = Path.of("../docs/rules").resolve(rule.key() + ".md");
            assertThat(page).exists();
            assertThat(Files.readString(page)).startsWith("# " + rule.key()).contains("**Silent when.**",
                    "**Can be wrong when.**");
        });
    }
}
