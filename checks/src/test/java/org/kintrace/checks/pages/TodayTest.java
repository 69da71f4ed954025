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
            assertThat(titleOf(page)).isEqualTo("Today · Kintrace");
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
    void leadsToAllNewContradictionsAndCalmsDownWhenTheyWereLookedAt() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/")) {
            Locator found = page.locator("section[aria-labelledby='today.contradictions']");
            int all = Integer.parseInt(found.locator("h2 .count").textContent());
            assertThat(found.locator("li").count()).isLessThan(all);
            found.locator("a.button").click();
            assertThat(page.locator("main .tasks > li").count()).isEqualTo(all);
            assertThat(page.locator("main .tasks a[href='/promises']").count())
                    .as("each leads to where it is told").isZero();
            lookAsItStands(page, "today-contradictions");
            page.locator("main .actions button").click();
            assertThat(page.url()).isEqualTo(site.address() + "/");
            assertThat(found.count()).isZero();
            page.navigate(site.address() + "/today/contradictions");
            assertThat(page.locator(".empty").textContent()).contains("None waits any more");
            page.navigate(site.address() + "/today/nothing-like-this");
            assertThat(page.locator(".lead").textContent()).contains("nothing here");
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("today", "/");
    }
}
