package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;

/** From the list of families to a person, and the search field. */
class FamiliesTest extends PageChecks {

    private static final String FIRST_FAMILY = "main tbody th a";
    private static final String FIRST_PERSON = "section[aria-labelledby=who] tbody th a";

    @Test
    void leadFromTheListToAPersonWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/families")) {
            assertThat(page.locator("main tbody tr").count()).isGreaterThanOrEqualTo(12);
            page.locator(FIRST_FAMILY).first().click();
            assertThat(titleOf(page)).isEqualTo("A family · Kintrace");
            assertThat(page.locator("figure.drawing svg").count()).isEqualTo(2);
            assertThat(page.locator("figure.drawing table").count()).isPositive();
            String name = page.locator(FIRST_PERSON + " .written").first().textContent();
            page.locator(FIRST_PERSON).first().click();
            assertThat(titleOf(page)).as("no name in the history").isEqualTo("A person · Kintrace");
            assertThat(page.locator("h1 .written").textContent()).isEqualTo(name);
            assertThat(page.locator(".voice .source").count()).as("everything says by whom").isPositive();
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(page.locator("header nav, footer, main form, main details.menu").all())
                    .as("what nobody can press on paper").noneMatch(Locator::isVisible);
            assertThat(page.locator("h1, main h2, .voice .source").all()).allMatch(Locator::isVisible);
            assertThat(page.locator(".voice details > blockquote").all()).as("nothing stays folded")
                    .allMatch(Locator::isVisible);
        }
    }

    @Test
    void findANameWithoutPuttingItInTheAddress() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/families")) {
            String name = page.locator("main tbody td .written").first().textContent();
            page.navigate(site.address() + "/search");
            page.locator("#asked").fill(name);
            page.locator("main form button").click();
            assertThat(page.url()).isEqualTo(site.address() + "/search");
            assertThat(page.locator("main li .written").first().textContent()).isNotBlank();
            assertThat(page.locator("main li").first().textContent()).contains("Written so");
            lookAsItStands(page, "search-found");
        }
    }

    @Test
    void knowNothingOfWhatIsNotThere() {
        for (String path : List.of("/families/x", "/families/00000000-0000-4000-8000-000000000000",
                "/families/00000000-0000-4000-8000-000000000000/people/00000000-0000-4000-8000-000000000000")) {
            try (Page page = open(path)) {
                assertThat(page.locator("main").textContent())
                        .contains("There is nothing here that you may see.");
            }
        }
    }

    @Test
    void lookRightAtThreeWidthsInBothDirections() {
        look("families", "/families");
        look("search", "/search");
        try (Page page = open("/families?order=people")) {
            String family = page.locator(FIRST_FAMILY).first().getAttribute("href");
            String sought = page.locator("main tbody td a").first().getAttribute("href");
            look("family", family);
            look("person", sought);
        }
    }
}
