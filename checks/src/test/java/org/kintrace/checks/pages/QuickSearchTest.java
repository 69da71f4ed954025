package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

/** Searching with scripts: results come while one types, and leave no trace in the address. */
class QuickSearchTest extends PageChecks {

    @Test
    void findsWhileOneTypesAndWalksTheResultsByArrows() {
        try (Page page = open("/families")) {
            String name = page.locator("main tbody td .written").first().textContent();
            page.navigate(site.address() + "/search");
            page.locator("#asked").fill(name);
            page.locator("#results li").first().waitFor();
            assertThat(page.url()).isEqualTo(site.address() + "/search");
            assertThat(page.locator("#results-count").textContent()).as("said to a screen reader")
                    .contains("result");
            assertThat(page.locator("#asked").inputValue()).isEqualTo(name);

            page.keyboard().press("ArrowDown");
            assertThat(page.evaluate("document.activeElement.closest('#results') !== null")).isEqualTo(true);
            page.keyboard().press("ArrowUp");
            assertThat(page.evaluate("document.activeElement.id")).isEqualTo("asked");

            page.locator("#asked").fill("nobodyiscalledthis");
            page.locator("#results .empty").waitFor();
            page.locator("#asked").fill("");
            page.waitForFunction("() => document.getElementById('results').childElementCount === 0");
        }
    }
}
