package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** The ledger: by office, by family, one promise, one inquiry. */
class PromisePagesTest extends PageChecks {

    @Test
    void leadsFromAnOfficeToItsPromiseAndTheInquiriesHeldToItWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/promises")) {
            page.locator("h2 a").first().click();
            assertThat(page.url()).contains("/promises/offices/");
            lookAsItStands(page, "office");
            page.navigate(site.address() + "/promises");
            page.navigate(site.address() + page.locator(".tasks a").first().getAttribute("href"));
            assertThat(page.locator("blockquote.lead").textContent()).isNotBlank();
            assertThat(page.locator(".drawing svg").count()).isEqualTo(2);
            assertThat(page.locator(".drawing table").count()).isPositive();
            Locator differ = page.locator("section[aria-labelledby='contradictions'] .conflict");
            assertThat(differ.count()).as("the first promise is one that was not kept").isPositive();
            for (Locator one : differ.all()) {
                assertThat(one.locator(".card .source").count()).as("who said it").isPositive();
            }
            page.navigate(site.address() + "/promises/families");
            lookAsItStands(page, "families-asked");
            page.navigate(site.address() + page.locator(".tasks a").first().getAttribute("href"));
            assertThat(page.url()).contains("/inquiries/");
            assertThat(page.locator("dl.facts dt").count()).isGreaterThan(3);
            assertThat(page.locator("main").innerText()).as("no id in a sentence")
                    .doesNotContainPattern("[0-9a-f]{8}-[0-9a-f]{4}-");
            page.navigate(site.address() + "/promises/nothing-like-this");
            assertThat(page.locator(".lead").textContent()).contains("nothing here");
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("promises", "/promises");
        try (Page page = open("/promises")) {
            look("promise", page.locator(".tasks a").first().getAttribute("href"));
            page.navigate(site.address() + "/promises/families");
            look("inquiry", page.locator(".tasks a").first().getAttribute("href"));
        }
    }
}
