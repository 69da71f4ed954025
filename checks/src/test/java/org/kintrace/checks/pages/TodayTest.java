package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.Locator;
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
    void leadsFromEachThingThatWaitsToWhereItIsDoneWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/")) {
            assertThat(page.locator("h1").textContent()).startsWith("Today");
            for (String group : List.of("matches", "overdue")) {
                String path = page.locator("section[aria-labelledby='today." + group + "'] li a").first()
                        .getAttribute("href");
                page.navigate(site.address() + path);
                assertThat(page.locator("h1").textContent()).as(path).isNotBlank();
                page.navigate(site.address() + "/");
            }
        }
    }

    @Test
    void calmsDownWhenContradictionsWereLookedAt() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/")) {
            Locator found = page.locator("section[aria-labelledby='today.contradictions']");
            if (found.count() > 0) {
                found.locator("button").click();
            }
            assertThat(page.url()).isEqualTo(site.address() + "/");
            assertThat(found.count()).isZero();
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("today", "/");
    }
}
