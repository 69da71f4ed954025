package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.checks.pages.Browser.Kind;
import org.kintrace.testdata.list.ListKind;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** A list from the file to what came of it and back, with scripts and without. */
class ListPagesTest extends PageChecks {

    private static final String TAKE = "button[value='take']";

    @Test
    void aNewerVersionIsTakenInComparedAndUndoneWithoutScripts() throws Exception {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/lists")) {
            int lists = page.locator("main table").count();
            page.locator("a[href='/lists/new']").click();
            send(page, Incoming.of(Site.world().newerList(ListKind.CHINESE_REGISTER, Site.ROWS)));
            assertThat(page.url()).contains("/lists/incoming/");
            assertThat(page.locator("select[name='column-3']").inputValue()).isEqualTo("full_name");
            assertThat(page.locator("section[aria-labelledby='rows'] li").count()).isEqualTo(5);
            String incoming = page.url();
            page.locator("select[name='column-3']").selectOption("occupation");
            page.locator("select[name='column-8']").selectOption("ignore");
            page.locator("button[value='look']").click();
            assertThat(page.locator(".notice.bad").textContent()).contains("No column is read as a name");
            page.locator("select[name='column-3']").selectOption("full_name");
            page.locator("#age_on").fill("no day at all");
            page.locator(TAKE).click();
            assertThat(page.locator("#age_on-problem").textContent()).contains("This is no date we can read");
            page.locator("#age_on").fill("");
            page.locator("select[name='column-3']").selectOption("full_name");
            page.locator("#source").fill("Invented list CHINESE_REGISTER");
            page.locator(TAKE).click();
            follow(page);
            String version = page.url();
            assertThat(page.locator("main").textContent()).contains("Against the version before", "New rows",
                    "Vanished");
            for (String part : List.of("new", "changed", "vanished")) {
                page.navigate(version + "/" + part);
                assertThat(page.locator("main details").count()).as(part).isPositive();
                if (!part.equals("changed")) {
                    lookAsItStands(page, "list-" + part);
                }
            }
            page.navigate(version + "/matches");
            lookAsItStands(page, "list-matches");
            assertThat(page.locator("main").textContent()).doesNotContainIgnoringCase("match found");
            page.navigate(incoming);
            assertThat(page.url()).as("sent twice, taken in once").isEqualTo(version);
            undo(page, version);
            assertThat(page.locator("main table").count()).as("lists").isEqualTo(lists);
            page.navigate(version);
            assertThat(page.locator("main").textContent()).contains("There is nothing here");
        }
    }

    @Test
    void rejectedRowsComeBackAsAFileToMendWithScripts() throws Exception {
        try (Page page = open("/lists/new")) {
            send(page, Incoming.of(Site.world().list(ListKind.ENGLISH_PRESS, Site.ROWS)));
            page.waitForURL("**/lists/incoming/*");
            page.locator(TAKE).click();
            page.waitForURL("**/lists/versions/*");
            String version = page.url();
            page.locator("a[href$='/rejected']").click();
            assertThat(page.locator("main .tasks > li").count()).isEqualTo(3);
            assertThat(page.locator("main").textContent()).contains("no name in any column of names",
                    "line ");
            Download download = page.waitForDownload(() -> page.locator("a[href$='.csv']").click());
            Routes.saw("GET", java.net.URI.create(download.url()).getPath(), 200);
            assertThat(Files.readString(download.path())).startsWith("\uFEFF\"INVENTED\"")
                    .contains("What to mend")
                    .hasLineCount(4);
            lookAt(page, "list-version", version);
            lookAt(page, "list-rejected", version + "/rejected");
            lookAt(page, "list-undo", version + "/undo");
            undo(page, version);
        }
    }

    @Test
    void aFileThatIsNoListIsRefusedInWordsThatHelp() {
        try (Page page = open(Kind.WITHOUT_SCRIPTS, "/lists/new")) {
            send(page, Incoming.of("empty.csv", new byte[0]));
            assertThat(page.locator("#file-problem").textContent()).contains("The file is empty");
            send(page, Incoming.of("cut.xlsx", new byte[]{'P', 'K', 3, 4, 1, 2, 3}));
            assertThat(page.locator("#file-problem").textContent())
                    .contains("no spreadsheet that can be opened");
            send(page, Incoming.of("picture.png",
                    new byte[]{(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xFF, 1, (byte) 0xFE}));
            assertThat(page.locator(".problem, .notice.bad").first().textContent()).contains("picture");
            assertThat(page.locator("h1").textContent()).isEqualTo("What the columns are");
            page.locator("form[action$='/drop'] button").click();
            assertThat(page.url()).isEqualTo(site.address() + "/lists");
            page.navigate(site.address() + "/lists/incoming/00000000-0000-4000-8000-000000000000");
            assertThat(page.locator("main").textContent()).contains("This file is no longer here",
                    "Bring it in again");
        }
    }

    @Test
    void nothingAListSaysIsEverRun() {
        List<String> payloads = ScriptPayloads.all();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("full name", "born", payloads.get(1), payloads.get(16), payloads.get(31), "=1+1"));
        payloads.forEach(payload -> rows
                .add(List.of(payload, "1970", payload, payload, payload, "=cmd|'/c calc'!A1")));
        // Rejected, and turned around.
        rows.add(List.of(payloads.get(2), "1970-13-45", payloads.get(2), "\u202Egnol\u202C", "@SUM(A1)",
                "\tx"));
        try (Page page = open("/lists/new")) {
            List<String> run = new ArrayList<>();
            page.onDialog(dialog -> {
                run.add(dialog.message());
                dialog.dismiss();
            });
            send(page, Incoming.table(payloads.get(1) + ".csv", rows));
            page.waitForURL("**/lists/incoming/*");
            assertThat(page.locator("tbody th bdi").nth(2).textContent()).isEqualTo(payloads.get(1));
            page.locator("#source").fill(payloads.get(31));
            page.locator(TAKE).click();
            page.waitForURL("**/lists/versions/*");
            String version = page.url();
            for (String part : List.of("/new", "/new?from=50", "/new?from=100", "/rejected", "/matches",
                    "/undo")) {
                page.navigate(version + part);
                page.evaluate(
                        "() => document.querySelectorAll('details').forEach(one => { one.open = true; })");
            }
            page.navigate(site.address() + "/search");
            page.locator("#asked").fill(payloads.get(1));
            page.waitForFunction("() => document.getElementById('results').childElementCount > 0");
            page.navigate(version + "/rejected");
            Download download = page.waitForDownload(() -> page.locator("a[href$='.csv']").click());
            String line = read(download);
            assertThat(line).contains("\"'@SUM(A1)\"", "\"'\tx\"").doesNotContain(",\"=", ",\"@");
            undo(page, version);
            assertThat(run).as("scripts that were run").isEmpty();
        }
    }

    @Test
    void looksRightAtThreeWidthsInBothDirections() throws Exception {
        look("lists", "/lists");
        look("list-new", "/lists/new");
        try (Page page = open("/lists/new")) {
            send(page, Incoming.of(Site.world().newerList(ListKind.CHINESE_REGISTER, Site.ROWS)));
            page.waitForURL("**/lists/incoming/*");
            lookAt(page, "list-columns", page.url());
            page.locator("#source").fill("Invented list CHINESE_REGISTER");
            page.locator(TAKE).click();
            page.waitForURL("**/lists/versions/*");
            String version = page.url();
            lookAt(page, "list-changed", version + "/changed");
            undo(page, version);
        }
    }

    private void lookAt(Page page, String name, String address) {
        look(name, address.substring(site.address().length()));
        page.bringToFront();
    }

    private static void send(Page page, FilePayload file) {
        page.locator("#file").setInputFiles(file);
        page.locator("form[action='/lists/new'] button").click();
    }

    /** Without scripts the reader looks again. */
    private static void follow(Page page) {
        while (page.url().contains("/lists/incoming/")) {
            page.locator("main a.button").click();
        }
    }

    private static void undo(Page page, String version) {
        page.navigate(version + "/undo");
        String file = page.locator(".lead bdi").last().textContent();
        page.locator("#why").fill("Brought in for a test.");
        page.locator("form[action$='/undo'] button").click();
        page.waitForURL("**/lists");
        assertThat(page.locator("section[aria-labelledby='undone']").textContent())
                .contains(file, "Brought in for a test.");
    }

    private static String read(Download download) {
        try {
            return Files.readString(download.path());
        } catch (java.io.IOException e) {
            throw new AssertionError("the file did not arrive", e);
        }
    }
}
