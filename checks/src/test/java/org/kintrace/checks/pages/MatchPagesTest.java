package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.Page;

/** The match desk: both sides, a decision with a reason, and the way back. */
class MatchPagesTest extends PageChecks {

    private static final String DECIDE = "form[action^='/matches/'] button";

    @Test
    void decidesWithAReasonAndTakesItBackWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/matches")) {
            page.locator(".tasks a").first().click();
            String match = page.url();
            assertThat(page.locator(".sides .card").count()).isEqualTo(2);
            assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("match found");

            page.locator(DECIDE).click();
            assertThat(page.locator(".problem").textContent()).contains("Choose one of the three");
            page.locator("input[value='different']").check();
            page.locator(DECIDE).focus();
            page.keyboard().press("Enter");
            page.locator(".problem:has-text('Give a reason in words. Nothing was changed.')").waitFor();
            assertThat(page.locator("#why").getAttribute("aria-describedby")).contains("why-problem");
            assertThat(page.locator("input[value='different']").isChecked()).as("the choice is still there")
                    .isTrue();
            assertThat(page.locator("#keys").isVisible()).as("keys that would do nothing").isFalse();

            page.locator("#why").fill("The fathers are two people.");
            page.locator(DECIDE).click();
            assertThat(page.url()).isEqualTo(match);
            assertThat(page.locator(".notice").textContent()).contains("Different people",
                    "The fathers are two people.");
            lookAsItStands(page, "match-settled");
            page.navigate(site.address() + "/matches/decided");
            lookAsItStands(page, "matches-decided");
            page.locator(".tasks a").first().click();
            assertThat(page.url()).isEqualTo(match);

            page.locator("#why").fill("Read the wrong line.");
            page.locator("form[action$='/undo'] button").click();
            assertThat(page.locator("#history ~ ol > li").count()).isEqualTo(2);
            assertThat(page.locator("input[value='same']").count()).isEqualTo(1);
        }
    }

    @Test
    void isReadByKeysThatDecideNothingByThemselves() {
        try (Page page = open("/matches")) {
            page.locator(".tasks a").first().click();
            String first = page.url();
            assertThat(page.locator("#keys li").count()).as("keys told on the page").isEqualTo(4);
            page.keyboard().press("s");
            assertThat(page.locator("input[value='same']").isChecked()).isTrue();
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("why");
            page.keyboard().type("dj");
            assertThat(page.locator("input[value='same']").isChecked())
                    .as("letters of the reason choose nothing").isTrue();
            assertThat(page.locator("#why").inputValue()).isEqualTo("dj");
            assertThat(page.locator(".notice").count()).as("decisions").isZero();

            page.onceDialog(dialog -> {
                assertThat(dialog.type()).isEqualTo("beforeunload");
                dialog.dismiss();
            });
            page.locator("header .brand").click();
            assertThat(page.locator("#why").inputValue()).as("text that was not sent").isEqualTo("dj");
            page.locator("#why").fill("");

            page.locator("h1").click();
            page.keyboard().press("j");
            page.waitForURL(url -> !url.equals(first));
            page.keyboard().press("k");
            page.waitForURL(first);
            page.locator("#keys-on").uncheck();
            page.locator("h1").click();
            page.keyboard().press("d");
            assertThat(page.locator("input[value='different']").isChecked()).as("keys turned off").isFalse();
            page.locator("#keys-on").check();
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
