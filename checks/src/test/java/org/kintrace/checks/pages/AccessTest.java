package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;

/** Who comes in and how: everything with scripts switched off. */
class AccessTest extends PageChecks {

    @Test
    void sendsStrangersToTheSignIn() {
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            page.navigate(site.address() + "/");
            assertThat(page.url()).endsWith("/sign-in");
            lookAsItStands(page, "sign-in");
            page.navigate(site.address() + "/unlock");
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void signsInWithThePassphraseAndOutAgain() {
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            page.navigate(site.address() + "/sign-in");
            String before = session(stranger);
            signIn(page, "owner", Site.PASSPHRASE);
            assertThat(page.locator("h1").textContent()).startsWith("Today");
            assertThat(session(stranger)).isNotEmpty().isNotEqualTo(before);
            page.locator("form[action='/sign-out'] button").click();
            page.navigate(site.address() + "/");
            assertThat(page.url()).endsWith("/sign-in");
        }
    }

    @Test
    void saysTheSameToAWrongPasswordAndToAnUnknownName() {
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            page.navigate(site.address() + "/sign-in");
            signIn(page, "owner", "not the passphrase at all");
            String wrong = page.locator(".problem").textContent();
            signIn(page, "nobody of this name", "not the passphrase at all");
            assertThat(page.locator(".problem").textContent()).isEqualTo(wrong);
            assertThat(page.locator("#name").inputValue()).isEqualTo("nobody of this name");
        }
    }

    @Test
    void opensALinkOnce() {
        String link = site.server().lookAroundLink();
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            page.navigate(link);
            lookAsItStands(page, "welcome");
            page.locator("main button").click();
            assertThat(page.locator("h1").textContent()).startsWith("Today");
            page.navigate(link);
            assertThat(page.locator(".lead").textContent()).contains("used or is too old");
        }
    }

    @Test
    void changesTheLanguageAndTheDirection() {
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            page.navigate(site.address() + "/sign-in");
            page.locator("button[value='ug']").click();
            assertThat(page.url()).endsWith("/sign-in");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
        }
    }

    @Test
    void answersWhatIsNotThereInWords() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/nothing/like/this")) {
            assertThat(page.locator(".lead").textContent()).contains("nothing here");
            lookAsItStands(page, "not-found");
        }
    }

    @Test
    void keepsWhatWasBeingTypedWhenTheSessionEnded() {
        try (BrowserContext stranger = browser.stranger(Kind.WITH_SCRIPTS); Page page = stranger.newPage()) {
            page.navigate(site.address() + "/sign-in");
            signIn(page, "owner", Site.PASSPHRASE);
            stranger.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-session"));
            page.evaluate("() => { const form = document.querySelector(\"form[action='/lock']\");"
                    + " form.action = '/kept'; const typed = document.createElement('input');"
                    + " typed.name = 'typed'; typed.value = 'a long statement'; form.append(typed); form.submit(); }");
            page.waitForURL("**/sign-in");
            signIn(page, "owner", Site.PASSPHRASE);
            assertThat(page.url()).endsWith("/kept");
            assertThat(page.locator("blockquote, .quote").textContent()).isEqualTo("a long statement");
            lookAsItStands(page, "kept");
            page.locator("main button.second").click();
            assertThat(page.locator("h1").textContent()).startsWith("Today");
        }
    }

    @Test
    void keepsWhatWasBeingTypedWhenSomebodySignedOutInAnotherTab() {
        try (BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage();
                Page other = stranger.newPage()) {
            page.navigate(site.address() + "/sign-in");
            signIn(page, "owner", Site.PASSPHRASE);
            page.navigate(site.address() + "/enter/office");
            page.locator("#name").fill("X-Office typed in two tabs");
            other.navigate(site.address() + "/");
            other.locator("form[action='/sign-out'] button").click();
            page.locator("button[value='keep']").click();
            assertThat(page.url()).endsWith("/sign-in");
            signIn(page, "owner", Site.PASSPHRASE);
            assertThat(page.url()).endsWith("/kept");
            assertThat(page.locator(".quote").first().textContent()).isEqualTo("X-Office typed in two tabs");
        }
    }

    private static void signIn(Page page, String name, String password) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("main button").click();
    }

    private static String session(BrowserContext context) {
        return context.cookies().stream().filter(cookie -> cookie.name.equals("__Host-session"))
                .map((Cookie cookie) -> cookie.value).findFirst().orElse("");
    }
}
