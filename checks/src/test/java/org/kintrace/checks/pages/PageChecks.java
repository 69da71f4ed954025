package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.kintrace.checks.ProjectFolder;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * What a test of pages starts from: a shared server and browser, an owner who is signed in, and the checks every page
 * must pass. Visiting a route in any way marks it as tested.
 */
abstract class PageChecks {

    private static final List<Integer> WIDTHS = List.of(390, 1024, 1440);
    private static final int HEIGHT = 900;

    /** Painting whole pages without a graphics card is a large part of the time, and only a person can judge a picture. */
    private static final boolean KEEPS_PICTURES = Boolean.getBoolean("kintrace.pictures");

    final Site site = Site.get();
    final Browser browser = Browser.get();

    /** A page of the signed-in owner. The caller closes it. */
    final Page open(Kind kind, String path) {
        Page page = browser.owner(kind).newPage();
        page.navigate(site.address() + path);
        return page;
    }

    /** The same with scripts. */
    final Page open(String path) {
        return open(Kind.WITH_SCRIPTS, path);
    }

    /**
     * Looks at a page as it is shown at three widths in both directions, and has axe look for barriers in both. With
     * {@code -Dkintrace.pictures=true} pictures are kept in {@code checks/target/screens}.
     */
    final void look(String name, String path) {
        BrowserContext owner = browser.owner(Kind.WITH_SCRIPTS);
        for (String language : List.of("en", "ug")) {
            browser.speak(owner, language);
            try (Page page = owner.newPage()) {
                page.navigate(site.address() + path);
                pictures(page, name + (language.equals("ug") ? "-rtl" : "-ltr"));
                assertThat(browser.barriers(page)).as("barriers on %s in %s", path, language).isEmpty();
            } finally {
                browser.speak(owner, "");
            }
        }
    }

    /** A page as it stands, at three widths: nothing may stick out at the side. Pictures are kept when asked for. */
    final void pictures(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            page.evaluate("() => document.fonts.ready.then(() => true)");
            if (KEEPS_PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(screens().resolve(name + "-" + width + ".png")));
            }
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as("%s fits into %s px", name, width).isEqualTo(true);
        }
    }

    private static Path screens() {
        return ProjectFolder.root().resolve("checks/target/screens");
    }

    @AfterEach
    final void nothingToComplainAbout() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(site.faults()).flatExtracting(org.kintrace.app.web.frame.Fault::lines).isEmpty();
    }
}
