package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.Page;

/** The match desk: both sides, a decision with a reason, and the way back. */
class MatchPagesTest extends PageChecks {

    @Test
    void decidesWithAReasonAndTakesItBackWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/matches")) {
            page.locator(".tasks a").first().click();
            String match = page.url();
            assertThat(page.locator(".sides .card").count()).isEqualTo(2);
            assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("match found");

            page.locator("button[value='different']").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".problem").textContent()).isEqualTo("Give a reason in words. Nothing was changed.");
            assertThat(page.locator("#why").getAttribute("aria-describedby")).contains("why-problem");

            page.locator("#why").fill("The fathers are two people.");
            page.locator("button[value='different']").click();
            assertThat(page.url()).isEqualTo(match);
            assertThat(page.locator(".notice").textContent()).contains("Different people", "The fathers are two people.");
            page.navigate(site.address() + "/matches/decided");
            page.locator(".tasks a").first().click();
            assertThat(page.url()).isEqualTo(match);

            page.locator("#why").fill("Read the wrong line.");
            page.locator("form[action$='/undo'] button").click();
            assertThat(page.locator("#history ~ ol > li").count()).isEqualTo(2);
            assertThat(page.locator("button[value='same']").count()).isEqualTo(1);
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("matches", "/matches");
        try (Page page = open("/matches")) {
            look("match", page.locator(".tasks a").first().getAttribute("href"));
        }
    }
}
