package org.kintrace.checks.pages;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;

/** One Chromium for all tests. Everything it is answered is checked for headers and strange hosts, and its route noted. */
final class Browser {

    private static final String THIS_MACHINE = "http://127.0.0.1:";
    /** The first is the same engine without windows: half the processor time for the same pages. */
    private static final List<Path> CHROMIUMS = List.of(Path.of("/usr/bin/chromium-headless-shell"),
            Path.of("/usr/bin/chromium"));
    private static final double PATIENCE_MILLISECONDS = 180_000;
    private static final List<String> FLAGS = List.of("--headless", "--no-sandbox", "--disable-gpu",
            "--disable-quic",
            "--no-first-run", "--disable-background-networking", "--disable-component-update",
            "--disable-sync",
            // All pages are of one address: drawing and pages need no processes of their own.
            "--in-process-gpu", "--renderer-process-limit=2");
    private static @Nullable Browser running;

    private final Site site;
    private final com.microsoft.playwright.Browser chromium;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());
    private final Map<Kind, BrowserContext> signedIn = new java.util.EnumMap<>(Kind.class);
    private final BrowserContext copies;
    private final String axe;

    /** What a reader's browser can do. */
    enum Kind {
        WITH_SCRIPTS, WITHOUT_SCRIPTS
    }

    private Browser(Site site) throws IOException {
        this.site = site;
        Path executable = CHROMIUMS.stream().filter(Files::isExecutable).findFirst()
                .orElseThrow(() -> new AssertionError("no browser at " + CHROMIUMS
                        + ": install one with 'apt-get install chromium-headless-shell'"));
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright.chromium()
                .launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(FLAGS));
        copies = chromium.newContext();
        copies.setDefaultTimeout(PATIENCE_MILLISECONDS);
        Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        try (InputStream in = Browser.class.getResourceAsStream("axe.min.js")) {
            if (in == null) {
                throw new AssertionError("axe.min.js is not on the class path");
            }
            axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static synchronized Browser get() {
        if (running == null) {
            try {
                running = new Browser(Site.get());
            } catch (IOException e) {
                throw new AssertionError("the browser does not start", e);
            }
        }
        return running;
    }

    /** A browser nobody has used: no cookies. The caller closes it. */
    BrowserContext stranger(Kind kind) {
        BrowserContext context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setJavaScriptEnabled(kind == Kind.WITH_SCRIPTS).setLocale("en").setViewportSize(1024, 768));
        // A busy machine needs half a minute for what takes a second alone.
        context.setDefaultTimeout(PATIENCE_MILLISECONDS);
        context.onRequest(request -> {
            if (!request.url().startsWith(THIS_MACHINE)) {
                complaints.add("asked for " + request.url());
            }
        });
        context.onResponse(this::judge);
        context.onConsoleMessage(message -> {
            // Chromium writes a line of its own for every answer that is an error; those are judged elsewhere.
            if (Set.of("error", "warning").contains(message.type())
                    && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        return context;
    }

    /** A browser signed in as the owner; shared by all tests. */
    synchronized BrowserContext owner(Kind kind) {
        return signedIn.computeIfAbsent(kind, _ -> {
            BrowserContext context = stranger(kind);
            try (Page page = context.newPage()) {
                page.navigate(site.server().lookAroundLink());
                page.locator("main button").click();
                // A page closed while it is still on its way somewhere may never say that it is closed.
                page.locator("header nav").first().waitFor();
            }
            return context;
        });
    }

    /** Speaks another language from now on, or the browser's own for an empty tag. */
    void speak(BrowserContext context, String tag) {
        context.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-language"));
        if (!tag.isEmpty()) {
            context.addCookies(List
                    .of(new Cookie("__Host-language", tag).setUrl(site.address().replace("http:", "https:"))
                            .setSecure(true).setHttpOnly(true).setSameSite(SameSiteAttribute.STRICT)));
        }
    }

    /** The same page in a browser with scripts, which axe needs, as it was answered; what was typed since is not in it. */
    Page copyOf(Page page) {
        String address = page.url().replaceFirst("#.*", "");
        String content = page.content();
        Page copy = copies.newPage();
        copy.route(address::equals, route -> route.fulfill(
                new Route.FulfillOptions().setContentType("text/html; charset=utf-8").setBody(content)));
        copy.navigate(address);
        return copy;
    }

    /** What axe-core finds wrong on a page, one line each. The size of what is clicked (WCAG 2.2, 2.5.8) is off by default. */
    List<String> barriers(Page page) {
        return axe(page,
                "rules: {'target-size': {enabled: true}, 'label-content-name-mismatch': {enabled: true}, "
                        + "'p-as-heading': {enabled: true}, 'table-fake-caption': {enabled: true}, "
                        + "'td-has-header': {enabled: true}}");
    }

    /** The same, for what only turning a page around can change. */
    List<String> barriersOfLayout(Page page) {
        return axe(page, "runOnly: ['target-size', 'scrollable-region-focusable']");
    }

    private List<String> axe(Page page, String options) {
        // Reading half a megabyte of script takes longer than using it.
        if (Boolean.TRUE.equals(page.evaluate("() => !window.axe"))) {
            page.evaluate(axe);
        }
        Object found = page.evaluate("async () => (await axe.run(document, {resultTypes: ['violations'], "
                + "preload: false, iframes: false, elementRef: false, " + options + "})).violations"
                + ".flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' ' + n.failureSummary))");
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    /** What was wrong with requests, headers or policies since the last call. */
    List<String> complaints() {
        synchronized (complaints) {
            List<String> taken = List.copyOf(complaints);
            complaints.clear();
            return taken;
        }
    }

    private void judge(Response response) {
        String path = URI.create(response.url()).getPath();
        Routes.saw(response.request().method(), path, response.status());
        complaints.addAll(AnswerHeaders.faults(path, response.headers()));
    }
}
