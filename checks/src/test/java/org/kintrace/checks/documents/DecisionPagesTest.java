package org.kintrace.checks.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionPagesTest {

    @Test
    void everyDecisionSaysItsContextCostAndWhatWouldChangeOurMind() throws IOException {
        List<Path> pages = Pages.decisions();
        assertThat(pages).isNotEmpty();
        for (Path page : pages) {
            assertThat(Files.readAllLines(page)).as("%s", page.getFileName())
                    .contains("## Context", "## Decision",
                            "## Cost", "## What would change our mind")
                    .anyMatch(line -> line.startsWith("Status: "));
        }
    }

    @Test
    void decisionsAreNumberedWithoutAGapAndListed() throws IOException {
        List<Path> pages = Pages.decisions();
        String index = Files.readString(pages.getFirst().resolveSibling("README.md"));
        for (int number = 1; number <= pages.size(); number++) {
            Path page = pages.get(number - 1);
            assertThat(page.getFileName().toString()).startsWith("%04d-".formatted(number));
            assertThat(index).contains("| " + number + " | [", "](" + page.getFileName() + ")");
        }
    }
}
