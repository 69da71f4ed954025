package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.Page;

/** The first page. */
class TodayTest extends PageChecks {

    @Test
    void saysWhatWaits() {
        try (Page page = open("/")) {
            assertThat(page.title()).isEqualTo("Today · Kintrace");
            assertThat(page.locator("h1").textContent()).startsWith("Today");
        }
    }

    @Test
    void saysTheSameWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/")) {
            assertThat(page.locator("h1").textContent()).startsWith("Today");
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("today", "/");
    }
}
