package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/**
 * Scripts, markup and signs that turn text, put into every field of every form there is: on a server of its own, by plain
 * requests, and then looked at in a browser.
 */
class HostileInputTest {

    private static final Pattern FAMILY = Pattern.compile("/families/[0-9a-f-]{36}");
    /** Refused in words wherever they stand, so a form with one of them never goes on record. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1F]");
    private static final Pattern OPTION = Pattern.compile("value=\"([0-9a-f-]{36})\"");

    /** So many pages are handed to the browser together. */
    private static final int AT_ONCE = 20;

    private final List<Fault> faults = Collections.synchronizedList(new ArrayList<>());
    private final List<String> pages = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Set<String> kept = new LinkedHashSet<>();

    @TempDir
    private Path folder;

    @Test
    void nothingAnybodyTypesIntoAnyFieldOfAnyFormRuns() throws Exception {
        assertThat(HostileTexts.all()).doesNotHaveDuplicates().hasSizeGreaterThanOrEqualTo(150);
        OpenRegistry registry = OpenRegistry.create(folder.resolve("registry"),
                Site.PASSPHRASE.toCharArray());
        try (PagesServer server = PagesServer.start(folder.resolve("registry"), registry, new PagesSettings(0,
                new SessionLimits(Duration.ofHours(1), Duration.ofHours(2), 100), false, true),
                faults::add)) {
            PlainClient client = PlainClient.signedIn(server.address(), server.lookAroundLink());
            String family = "";
            for (String hostile : HostileTexts.groups()) {
                family = fillAll(client, hostile, family);
            }
            assertThat(faults).flatExtracting(Fault::lines).isEmpty();
            assertThat(kept).as("forms that went on record; refused were %s", refusals)
                    .hasSize(FormKind.values().length);
            showAll(server, client, family);
        }
    }

    /** Every form with one group of texts: once so that it is kept, once with the texts in every field whatever its type. */
    private String fillAll(PlainClient client, String hostile, String before) {
        String family = before;
        for (FormKind kind : FormKind.values()) {
            String path = path(kind, family);
            String form = client.get(opening(client, kind, family, path));
            HttpResponse<String> refused = client.post(path, everywhere(kind, hostile));
            assertThat(refused.statusCode()).as("%s with hostile texts everywhere", kind).isEqualTo(422);
            pages.add(refused.body());
            HttpResponse<String> answer = client.post(path, acceptable(kind, form, hostile));
            if (answer.statusCode() == 303) {
                kept.add(kind.name());
                String entered = client.get(answer.headers().firstValue("Location").orElseThrow());
                pages.add(entered);
                Matcher found = FAMILY.matcher(entered);
                family = kind == FormKind.NEW_FAMILY && found.find() ? found.group() : family;
            } else {
                assertThat(answer.statusCode()).as("%s: %s", kind, problems(answer.body())).isEqualTo(422);
                refusals.add(kind + ": " + problems(answer.body()));
                pages.add(answer.body());
            }
        }
        return family;
    }

    private static String path(FormKind kind, String family) {
        return switch (kind.belongs()) {
            case NOWHERE, LEDGER -> "/enter/" + kind.spelled();
            case FAMILY, EITHER -> family + "/enter/" + kind.spelled();
        };
    }

    /** Where a form is opened: those that are about something on record need to know what. */
    private static String opening(PlainClient client, FormKind kind, String family, String path) {
        return switch (kind) {
            case RETRACTION -> first(client.get(first(client.get(family), family + "/people/[0-9a-f-]{36}")),
                    "/claims/[0-9a-f-]{36}/correct").replace("/correct", "/take-back");
            case ENTRY_TAKEN_BACK -> opening(client, FormKind.RETRACTION, family, path) + "/entry";
            case INQUIRY_CLOSED, INQUIRY_DUE -> path + "?inquiry="
                    + option(client.get(family + "/enter/transmission"),
                            FormKind.TRANSMISSION.field("inquiry").orElseThrow(),
                            false);
            default -> path;
        };
    }

    private static String first(String page, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(page);
        assertThat(found.find()).as(pattern).isTrue();
        return found.group();
    }

    private static String everywhere(FormKind kind, String hostile) {
        StringBuilder fields = new StringBuilder(
                "_do=keep&_submission=" + PlainClient.encoded(hostile) + "&_version="
                        + PlainClient.encoded(hostile) + "&_find.person=" + PlainClient.encoded(hostile));
        kind.fields().forEach(field -> fields.append('&').append(field.name()).append('=')
                .append(PlainClient.encoded(hostile)));
        return fields.toString();
    }

    /** Hostile where words are asked for, and something that can be read everywhere else. */
    private static String acceptable(FormKind kind, String form, String hostile) {
        StringBuilder fields = new StringBuilder("_do=keep");
        for (String hidden : List.of("_submission", "_version", "amends", "entry")) {
            Matcher found = Pattern.compile("name=\"" + hidden + "\" value=\"([^\"]*)\"").matcher(form);
            if (found.find()) {
                fields.append('&').append(hidden).append('=').append(found.group(1));
            }
        }
        for (FormField field : kind.fields()) {
            String value = switch (field.type()) {
                case TEXT, LONG_TEXT, NAME, PLACE -> CONTROL.matcher(hostile).replaceAll(" ");
                case DATE -> "2031-01-02";
                case DATE_OR_AFTER_EVENT -> "2017";
                case NUMBER -> "1";
                case AGE -> "7";
                case COUNT -> "3";
                case CHOICE -> choice(field, form);
                case CHOICES -> field.choices().getFirst();
                case PERSON, SIGHTING, OFFICE, OFFICIAL, PROMISE, INQUIRY, TRANSMISSION ->
                    option(form, field, false);
                case SOURCE -> describesItsSource(kind) ? "" : option(form, field, false);
                case PERSONS, PAPERS, CLAIMS -> option(form, field, true);
                case EVENT -> field.name().endsWith("Event") ? "" : option(form, field, false);
                case FLAG, PLACE_CHOSEN, STATEMENT, CLAIM, CONSENT -> "";
            };
            if (!value.isEmpty()) {
                fields.append('&').append(field.name()).append('=').append(PlainClient.encoded(value));
            }
        }
        return fields.toString();
    }

    /** The others pick the source these two described, or pages would be lists of sources. */
    private static boolean describesItsSource(FormKind kind) {
        return kind == FormKind.PERSON || kind == FormKind.PROMISE;
    }

    private static String choice(FormField field, String form) {
        return switch (field.name()) {
            case "relation" -> form.contains("<select id=\"of\"") ? "SIBLING" : "";
            case "amending" -> form.contains("name=\"amends\"") ? "RETRACTS" : "";
            case "knows" -> "HEARD_FROM";
            case "answer" -> "CONDITIONAL_HELP";
            case "to" -> "ANYONE";
            default -> field.choices().getFirst();
        };
    }

    /** The first that can be picked in a list, the last of boxes. */
    private static String option(String form, FormField field, boolean boxes) {
        Matcher found = (boxes
                ? Pattern.compile("name=\"" + field.name() + "\" value=\"([0-9a-f-]{36})\"")
                : Pattern.compile("<select id=\"" + field.name() + "\".*?</select>", Pattern.DOTALL))
                .matcher(form);
        String picked = "";
        while (found.find()) {
            Matcher inside = OPTION.matcher(found.group());
            picked = boxes ? found.group(1) : inside.find() ? inside.group(1) : "";
        }
        return picked;
    }

    private static String problems(String page) {
        Matcher found = Pattern.compile("id=\"troubles\".*?</ul>", Pattern.DOTALL).matcher(page);
        return found.find() ? found.group().replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ") : "";
    }

    /** In a browser: first every page taken apart, then the pages where people would meet these texts. */
    private void showAll(PagesServer server, PlainClient client, String family) {
        Browser browser = Browser.get();
        Set<String> paths = new LinkedHashSet<>(
                List.of("/", "/families", family, "/promises", "/promises/families",
                        "/drafts", "/search", "/matches"));
        for (String list : List.copyOf(paths)) {
            Matcher found = Pattern
                    .compile("href=\"(/(?:families|promises|inquiries|drafts|claims)/[^\"#?]+)")
                    .matcher(client.get(list));
            while (found.find() && paths.size() < 40) {
                paths.add(found.group(1));
            }
        }
        paths.forEach(path -> pages.add(client.get(path)));
        try (BrowserContext context = browser.stranger(Browser.Kind.WITH_SCRIPTS);
                Page page = context.newPage()) {
            page.onDialog(dialog -> {
                dialog.dismiss();
                faults.add(new Fault("a dialog", new IllegalStateException()));
            });
            for (int from = 0; from < pages.size(); from += AT_ONCE) {
                List<String> some = pages.subList(from, Math.min(from + AT_ONCE, pages.size()));
                assertThat((List<?>) page.evaluate("pages => pages.flatMap(" + FOREIGN + ")", some))
                        .isEmpty();
            }
            page.navigate(server.lookAroundLink());
            page.locator("main button").click();
            Set<String> looked = new LinkedHashSet<>(List.of("/", family, "/promises"));
            paths.stream().filter(path -> path.contains("/people/")).limit(2).forEach(looked::add);
            paths.stream().filter(path -> path.startsWith("/promises/o")).limit(1).forEach(looked::add);
            paths.stream().filter(path -> path.startsWith("/inquiries/")).limit(1).forEach(looked::add);
            paths.stream().filter(path -> path.endsWith("/correct")).limit(1).forEach(looked::add);
            for (String path : looked) {
                page.navigate(server.address() + path);
                assertThat(page.evaluate("() => " + HostileTexts.RAN)).as(path).isNull();
            }
            assertThat(browser.complaints()).isEmpty();
            assertThat(faults).isEmpty();
        }
    }

    /**
     * What of a page is not ours: elements we never use, attributes that run something, addresses that are no path. The
     * page is taken apart where no content policy would stop anything, and nothing in it is run.
     */
    private static final String FOREIGN = """
            html => {
              const ours = new Set(('html head meta title link script body a header nav ul ol li div form input button main h1 h2 h3 p span '
                + 'section table caption thead tbody tr th td details summary fieldset legend label select option optgroup textarea datalist '
                + 'bdi strong dl dt dd blockquote figure figcaption footer code time '
                + 'svg g path rect circle ellipse line polyline polygon text tspan desc defs marker pattern use clippath lineargradient stop symbol').split(' '));
              const found = [];
              for (const one of new DOMParser().parseFromString(html, 'text/html').querySelectorAll('*')) {
                const name = one.localName.toLowerCase();
                if (!ours.has(name)) found.push('element ' + name);
                if (name === 'script' && !(one.getAttribute('src') || '').startsWith('/static/')) found.push('a script of its own');
                if (name === 'meta' && one.hasAttribute('http-equiv')) found.push('meta');
                for (const attribute of one.attributes) {
                  if (attribute.name.startsWith('on') || attribute.name === 'style' || attribute.name === 'srcdoc') found.push('attribute ' + attribute.name);
                  if (['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'background'].includes(attribute.name)
                    && !/^[/#]/.test(attribute.value)) found.push('address in ' + attribute.name);
                  if (['href', 'src', 'action', 'formaction'].includes(attribute.name) && attribute.value.startsWith('//')) found.push('address elsewhere');
                }
              }
              return found;
            }""";
}
