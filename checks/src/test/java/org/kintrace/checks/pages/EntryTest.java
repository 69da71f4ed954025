package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Forms: filled in by somebody who is tired, with scripts and without. */
class EntryTest extends PageChecks {

    private static final String FIRST_FAMILY = "main tbody th a";

    @Test
    void takesAFamilyFromItsFirstWordToAPersonWithoutScripts() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/families")) {
            page.locator("a[href='/enter/new-family']").click();
            page.locator("#number").fill("X-entry-1");
            put(page);
            assertThat(page.locator("h1").textContent()).isEqualTo("On record");
            page.getByText("Add the first person").click();
            page.locator("#name").fill("ئالىم");
            page.locator("button[value='more.name']").click();
            assertThat(page.locator("#name").inputValue()).isEqualTo("ئالىم");
            page.locator("#name-2").fill("Alim");
            page.locator("input[value='SOUGHT']").check();
            page.locator("#born").fill("spring 2011");
            page.locator("#bornAt").fill("Kashgar");
            page.locator("#bornAt").press("Tab");
            page.locator("button.second[value='check']").click();
            assertThat(page.locator("#troubles").textContent()).contains("One thing has to be mended");
            assertThat(page.locator("#born-read").textContent())
                    .contains("between 2011-02-01 and 2011-06-30");
            assertThat(page.locator("#bornAtChosen option").count()).as("several places of that name")
                    .isEqualTo(3);
            page.locator("#sourceKind").selectOption("PHONE_CALL");
            page.locator("#sourceTitle").fill("A call with the grandmother");
            put(page);
            assertThat(page.locator("main").textContent()).contains("ئالىم", "Alim", "spring 2011");
            lookAsItStands(page, "entered");
            page.locator("main .tasks a").first().click();
            assertThat(titleOf(page)).as("no name in the history").isEqualTo("A person · Kintrace");
            assertThat(page.url()).doesNotContain("Alim");
            assertThat(page.locator("main").textContent()).contains("spring 2011",
                    "A call with the grandmother");
        }
    }

    @Test
    void saysBesideEachFieldWhatHasToBeMendedAndKeepsWhatWasTyped() {
        try (Page page = openFamilyForm(Kind.WITHOUT_SCRIPTS, "birth")) {
            page.locator("#on").fill("the day of the blue moon");
            page.locator("#at").fill("X-Nowhere");
            put(page);
            assertThat(page.locator("#troubles li").count()).isEqualTo(3);
            assertThat(page.locator("#on").inputValue()).isEqualTo("the day of the blue moon");
            assertThat(page.locator("#on-problem").textContent()).contains("no date we can read",
                    "spring 2017");
            assertThat(page.locator("#on").getAttribute("aria-describedby")).contains("on-problem");
            assertThat(page.locator("#troubles").evaluate("one => document.activeElement === one"))
                    .as("the list of problems has the focus").isEqualTo(true);
            page.locator("#troubles a[href='#on']").click();
            assertThat(page.url()).endsWith("#on");
            lookAsItStands(page, "form-problems");
        }
    }

    @Test
    void correctsAClaimByASecondOneAndMeetsWhoWasQuicker() {
        try (Page one = openPerson(); Page other = open(Kind.WITHOUT_SCRIPTS, "/")) {
            String person = one.url();
            Locator correct = one.locator("section[aria-labelledby='names'] a[href$='/correct']").first();
            String path = correct.getAttribute("href");
            other.navigate(site.address() + path);
            correct.click();
            assertThat(one.locator(".earlier dd").first().textContent()).isNotBlank();
            one.locator("#name").fill("X-Corrected");
            put(one);
            other.locator("#name").fill("X-Late");
            put(other);
            assertThat(other.locator(".notice.warn").textContent()).contains("while you were writing");
            assertThat(other.locator("main table").textContent()).contains("X-Corrected", "X-Late");
            assertThat(other.locator("#name").inputValue()).as("nothing is lost").isEqualTo("X-Late");
            lookAsItStands(other, "form-conflict");
            put(other);
            assertThat(other.locator("h1").textContent()).isEqualTo("On record");
            other.navigate(person);
            assertThat(other.locator("main").textContent()).contains("X-Corrected", "X-Late",
                    "corrected since");
            other.locator("section[aria-labelledby='names'] a[href$='/correct']").first().click();
            lookAsItStands(other, "form-correction");
            other.getByText("Take it back instead").click();
            lookAsItStands(other, "form-take-back");
            put(other);
            assertThat(other.locator("h1").textContent()).isEqualTo("On record");
            other.getByText("Take all of it back").click();
            other.locator("#why").fill("the wrong line");
            lookAsItStands(other, "form-entry-taken-back");
            put(other);
            assertThat(other.locator("h1").textContent()).isEqualTo("On record");
        }
    }

    @Test
    void putsAFormSentTwiceOnRecordOnceAndWarnsOfOtherWords() {
        try (Page page = openFamilyForm(Kind.WITHOUT_SCRIPTS, "search")) {
            page.locator("input[name='person']").first().check();
            page.locator("#at").fill("X-Village");
            page.locator("#by").fill("an uncle");
            page.locator("#outcome").selectOption("NOT_FOUND");
            String form = page.url();
            String submission = page.locator("input[name='_submission']").inputValue();
            put(page);
            String entered = page.url();
            page.navigate(form);
            page.locator("input[name='person']").first().check();
            page.locator("#at").fill("X-Village");
            page.locator("#by").fill("an uncle");
            page.locator("#outcome").selectOption("NOT_FOUND");
            assertThat(page.locator("input[name='_submission']").inputValue()).isNotEqualTo(submission);
            goBackAndSendAgain(page, submission);
            assertThat(page.url()).isEqualTo(entered);
        }
    }

    @Test
    void keepsDraftsByButtonAndQuietlyByScript() {
        try (Page page = openFamilyForm(Kind.WITHOUT_SCRIPTS, "event")) {
            page.locator("#label").fill("X-Half told");
            page.locator("button[value='draft']").click();
            assertThat(page.url()).endsWith("/drafts");
            page.getByText("Go on writing").first().click();
            assertThat(page.locator("#label").inputValue()).isEqualTo("X-Half told");
            lookAsItStands(page, "draft");
        }
        try (Page page = openFamilyForm(Kind.WITH_SCRIPTS, "event")) {
            assertThat(page.locator("main").textContent()).contains("You began this form earlier");
            page.locator("#label").fill("X-Told to a script");
            page.waitForResponse(answer -> answer.status() == 204, () -> page.locator("#label").blur());
            page.locator("#kept-quietly").getByText("Kept as a draft.").waitFor();
            page.navigate(site.address() + "/");
            assertThat(page.locator("section[aria-labelledby='today.drafts'] li").count()).isEqualTo(2);
            look("drafts", "/drafts");
            page.navigate(site.address() + "/drafts");
            page.getByText("Throw away").first().click();
            page.getByText("Throw away").first().click();
            assertThat(page.locator(".empty").textContent()).contains("No draft");
        }
    }

    @Test
    void looksForOneOfManyOfficesWithoutLosingWhatWasTyped() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/enter/promise")) {
            List<String> first = page.locator("#office option").allTextContents();
            String last = first.getLast();
            page.locator("#words").fill("X-Words of the promise");
            page.locator("#find-office").fill(last.toUpperCase(Locale.ROOT));
            page.locator("button[value='find.office']").click();
            page.waitForLoadState();
            List<String> found = page.locator("#office option").allTextContents();
            assertThat(found).contains(last).hasSizeLessThan(first.size());
            assertThat(found.stream().skip(1)).allSatisfy(one -> assertThat(one).contains(last));
            assertThat(page.locator("#words").inputValue()).isEqualTo("X-Words of the promise");
            lookAsItStands(page, "form-promise");
        }
    }

    @Test
    void givesBackWhatWasTypedWhenTheSessionEnded() {
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            page.navigate(site.server().lookAroundLink());
            page.locator("main button").click();
            page.navigate(site.address() + "/enter/office");
            page.locator("#name").fill("X-Office of long sentences");
            stranger.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-session"));
            put(page);
            page.locator("#name").fill("owner");
            page.locator("#password").fill(Site.PASSPHRASE);
            page.locator("main button").click();
            assertThat(page.url()).endsWith("/kept");
            page.locator("button[value='again']").click();
            assertThat(page.locator("#name").inputValue()).isEqualTo("X-Office of long sentences");
            put(page);
            assertThat(page.locator("#troubles").textContent()).contains("to be mended");
            page.navigate(site.address() + "/kept");
            assertThat(page.locator(".quote").first().textContent()).as("not taken in yet")
                    .isEqualTo("X-Office of long sentences");
            page.locator("button[value='again']").click();
            page.locator("#level").selectOption("CONSULATE");
            put(page);
            assertThat(page.locator("h1").textContent()).isEqualTo("On record");
            String entered = page.url();
            page.navigate(site.address() + "/kept");
            assertThat(page.locator("main").textContent()).contains("Nothing is kept here any more")
                    .doesNotContain("X-Office");
            page.goBack();
            assertThat(page.url()).as("going back still shows what was entered").isEqualTo(entered);
        }
    }

    @Test
    void changesAnInquiryOnlyFromTheVersionThatWasRead() {
        try (Page one = open(Kind.WITHOUT_SCRIPTS, "/promises/families");
                Page other = open(Kind.WITHOUT_SCRIPTS, "/")) {
            one.navigate(site.address()
                    + one.locator(".tasks a[href^='/inquiries/']").first().getAttribute("href"));
            one.locator("details.menu summary").click();
            String path = one.locator("a[href*='inquiry-due']").getAttribute("href");
            other.navigate(site.address() + path);
            one.navigate(site.address() + path);
            one.locator("#due").fill("2031-01-02");
            put(one);
            other.locator("#due").fill("2032-03-04");
            put(other);
            assertThat(other.locator("main table").textContent()).contains("2031-01-02", "2032-03-04");
            put(other);
            assertThat(other.locator("h1").textContent()).isEqualTo("On record");
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        try (Page page = open("/families")) {
            String family = page.locator(FIRST_FAMILY).first().getAttribute("href");
            look("form-person", family + "/enter/person");
        }
    }

    private Page openFamilyForm(Kind kind, String form) {
        Page page = open(kind, "/families");
        page.navigate(
                site.address() + page.locator(FIRST_FAMILY).first().getAttribute("href") + "/enter/" + form);
        return page;
    }

    private Page openPerson() {
        Page page = open(Kind.WITHOUT_SCRIPTS, "/families");
        page.locator(FIRST_FAMILY).nth(2).click();
        page.locator("section[aria-labelledby=who] tbody th a").first().click();
        return page;
    }

    private static void put(Page page) {
        page.locator("button[value='keep']").click();
        // A page closed while it is still on its way somewhere may never say that it is closed.
        page.waitForLoadState();
    }

    /** What a browser does when somebody goes back to a form it remembers and sends it once more. */
    private void goBackAndSendAgain(Page page, String submission) {
        page.route("**/enter/search", route -> route.resume(new com.microsoft.playwright.Route.ResumeOptions()
                .setPostData(route.request().postData().replaceFirst("_submission=[0-9a-f-]+",
                        "_submission=" + submission))));
        put(page);
        page.waitForURL("**/entered/**");
        page.unroute("**/enter/search");
    }
}
