package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.kintrace.checks.ProjectFolder;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;

/**
 * What a test of pages starts from: a shared server and browser, an owner who is signed in, and the checks every page
 * must pass. Visiting a route in any way marks it as tested.
 */
abstract class PageChecks {

    private static final List<Integer> WIDTHS = List.of(390, 1024, 1440);
    private static final int HEIGHT = 900;

    /** Painting whole pages without a graphics card is a large part of the time, and only a person can judge a picture. */
    private static final boolean KEEPS_PICTURES = Boolean.getBoolean("kintrace.pictures");

    private static final Set<String> FOLLOWED = Collections.synchronizedSet(new HashSet<>());

    final Site site = Site.get();
    final Browser browser = Browser.get();

    /** The title of the page that is being opened, once it is there. */
    static String titleOf(Page page) {
        page.waitForLoadState(LoadState.DOMCONTENTLOADED);
        return page.title();
    }

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
     * Looks at a page as it is shown at three widths in both directions, and has axe look for barriers in both, on a desk and
     * on a phone. With {@code -Dkintrace.pictures=true} pictures are kept in {@code checks/target/screens}.
     */
    final void look(String name, String path) {
        BrowserContext owner = browser.owner(Kind.WITH_SCRIPTS);
        Routes.lookedAt(path);
        for (String language : List.of("en", "ug")) {
            browser.speak(owner, language);
            try (Page page = owner.newPage()) {
                page.navigate(site.address() + path);
                boolean turned = language.equals("ug");
                pictures(page, name + (turned ? "-rtl" : "-ltr"));
                page.setViewportSize(turned ? WIDTHS.getFirst() : WIDTHS.getLast(), HEIGHT);
                assertThat(browser.barriers(page)).as("barriers on %s in %s", path, language).isEmpty();
                assertThat(deadEnds(page)).as("links on %s that lead nowhere", path).isEmpty();
            } finally {
                browser.speak(owner, "");
            }
        }
    }

    /** Links of a kind not followed before, ids apart, that are answered by an error. */
    private static List<?> deadEnds(Page page) {
        List<?> links = (List<?>) page.evaluate("() => [...document.querySelectorAll('a[href^=\"/\"]')]"
                + ".map(link => link.getAttribute('href').replace(/#.*/, ''))");
        List<String> fresh = links.stream().map(String::valueOf)
                .filter(link -> FOLLOWED
                        .add(link.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*").replaceAll("=[^&]*", "=")))
                .toList();
        return (List<?>) page.evaluate("async links => (await Promise.all(links.map(async link => "
                + "[link, (await fetch(link)).status]))).filter(found => found[1] >= 400).map(String)",
                fresh);
    }

    /** The same for a page that cannot be asked for again, or by somebody else: it is turned around where it stands. */
    final void lookAsItStands(Page page, String name) {
        Routes.lookedAt(URI.create(page.url()).getPath());
        try (Page standing = browser.copyOf(page)) {
            pictures(standing, name + "-ltr");
            assertThat(browser.barriers(standing)).as("barriers on %s", page.url()).isEmpty();
            standing.evaluate("() => { document.documentElement.dir = 'rtl'; }");
            pictures(standing, name + "-rtl");
            standing.setViewportSize(WIDTHS.getFirst(), HEIGHT);
            assertThat(browser.barriersOfLayout(standing)).as("barriers on %s, turned around", page.url())
                    .isEmpty();
        }
    }

    /** A page as it stands, at three widths: nothing may stick out at the side. Pictures are kept when asked for. */
    final void pictures(Page page, String name) {
        for (int width : WIDTHS) {
            page.setViewportSize(width, HEIGHT);
            Object fits = page.evaluate("() => document.fonts.ready.then("
                    + "() => document.documentElement.scrollWidth <= window.innerWidth)");
            if (KEEPS_PICTURES) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(screens().resolve(name + "-" + width + ".png")));
            }
            assertThat(fits).as("%s fits into %s px", name, width).isEqualTo(true);
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
