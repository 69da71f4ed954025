package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.storage.DataFolder;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.app.work.store.Stores;
import org.kintrace.checks.pages.Browser.Kind;
import org.kintrace.testdata.InventedWorld;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** The first page of a registry that was unlocked just now, while somebody holds up what reads it. */
class StillReadingTest extends PageChecks {

    private static final String OVERDUE = "section[aria-labelledby='today.overdue'] li";

    @Test
    void todaySaysWhatIsKnownAndLooksAgainByItselfOrByALink(@TempDir Path parent) throws Exception {
        Path folder = parent.resolve("registry");
        OpenRegistry registry = registry(folder);
        // Whoever reads has to wait for these two.
        Object families = registry.memory().heads();
        Object people = registry.memory().people();
        PagesServer server;
        try (BrowserContext with = browser.stranger(Kind.WITH_SCRIPTS);
                BrowserContext without = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page quick = with.newPage();
                Page plain = without.newPage()) {
            synchronized (people) {
                synchronized (families) {
                    server = PagesServer.start(folder, registry,
                            new PagesSettings(0, SessionLimits.USUAL, false, false), fault -> {
                                throw new AssertionError(fault.thrown());
                            });
                    signIn(quick, server);
                    signIn(plain, server);
                    assertThat(plain.locator("#reading-all").textContent())
                            .contains("is still being read");
                    assertThat(plain.locator("main").textContent()).doesNotContain("Nothing needs you");
                    assertThat(plain.locator(OVERDUE).count()).isZero();
                    lookAsItStands(quick, "today-reading");
                }
                quick.locator("#reading-people").waitFor();
                assertThat(quick.locator(OVERDUE).count()).as("what is known is shown").isPositive();
                plain.locator("#reading-all a").click();
                assertThat(plain.locator("#reading-people").textContent())
                        .contains("are still being read and are missing here");
                assertThat(plain.locator(OVERDUE).count()).isPositive();
            }
            quick.locator("section[aria-labelledby='today.contradictions']").waitFor();
            while (plain.locator("[data-again] a").count() > 0) {
                plain.locator("[data-again] a").click();
            }
            assertThat(plain.locator("section[aria-labelledby='today.contradictions']").count()).isOne();
            server.close();
        }
    }

    @Test
    void todaySaysWhatCouldNotBeReadAndWhatToDo(@TempDir Path parent) throws Exception {
        Path folder = parent.resolve("registry");
        registry(folder).close();
        try (Stores stores = new DataFolder(folder, Clock.systemUTC())
                .open(Site.PASSPHRASE.toCharArray())) {
            StoredRecord office = stores.records().ofKind("office").getFirst();
            stores.records().revise(office.id(), office.version(), Payload.of(new byte[]{1, 2, 3}));
        }
        List<String> told = new CopyOnWriteArrayList<>();
        try (PagesServer server = PagesServer.start(folder,
                OpenRegistry.open(folder, Site.PASSPHRASE.toCharArray()),
                new PagesSettings(0, SessionLimits.USUAL, false, false), fault -> told.add(fault.id()));
                BrowserContext without = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = without.newPage()) {
            signIn(page, server);
            assertThat(page.locator(".notice.bad").textContent()).contains("could not be read",
                    "Nothing was changed", "ask whoever looks after this machine");
            assertThat(told).contains(page.locator(".notice.bad code").textContent());
            assertThat(page.locator("main").textContent()).doesNotContain("Nothing needs you")
                    .doesNotContain("still being read");
            page.locator(".notice.bad a").click();
            assertThat(page.locator(".notice.bad").count()).isOne();
            lookAsItStands(page, "today-failed");
        }
    }

    private static OpenRegistry registry(Path folder) throws Exception {
        OpenRegistry registry = OpenRegistry.create(folder, Site.PASSPHRASE.toCharArray());
        ByteArrayOutputStream cases = new ByteArrayOutputStream();
        InventedWorld.of(2026, 2).writeCaseFile(cases);
        registry.importCaseFile().run(new ByteArrayInputStream(cases.toByteArray()));
        return registry;
    }

    private static void signIn(Page page, PagesServer server) {
        page.navigate(server.lookAroundLink());
        page.locator("main button").click();
        page.locator("header nav").first().waitFor();
    }
}
