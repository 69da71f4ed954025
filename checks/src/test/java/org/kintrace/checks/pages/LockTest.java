package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.web.access.SessionLimits;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.wiring.PagesServer;
import org.kintrace.app.wiring.PagesSettings;
import org.kintrace.checks.pages.Browser.Kind;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;

/** A server that begins locked, on a registry of its own. */
class LockTest extends PageChecks {

    @Test
    void unlocksMakesTheFirstAccountAndLocksAgain(@TempDir Path parent) throws Exception {
        Path folder = parent.resolve("registry");
        OpenRegistry.init(folder, Site.PASSPHRASE.toCharArray());
        Set<String> before = serverFolders();
        try (PagesServer server = PagesServer.start(folder, null,
                new PagesSettings(0, SessionLimits.USUAL, true, false), fault -> {
                    throw new AssertionError(fault.thrown());
                });
                BrowserContext stranger = browser.stranger(Kind.WITHOUT_SCRIPTS);
                Page page = stranger.newPage()) {
            assertThat(server.firstAccountLink()).isEmpty();
            page.navigate(server.address() + "/families/anything");
            assertThat(page.url()).endsWith("/unlock");
            lookAsItStands(page, "unlock");
            unlock(page, "not the passphrase");
            assertThat(page.locator(".problem").textContent()).contains("does not open");
            unlock(page, Site.PASSPHRASE);
            assertThat(page.locator("h1").textContent()).startsWith("Today");
            page.navigate(server.address() + "/styleguide");
            assertThat(page.locator(".lead").textContent()).as("for development only")
                    .contains("nothing here");
            page.navigate(server.address() + "/lists/new");
            page.locator("#file")
                    .setInputFiles(Incoming.of("list.csv", new byte[]{'n', 'a', 'm', 'e', '\n', 'A'}));
            page.locator("form[action='/lists/new'] button").click();
            String brought = page.url();
            page.locator("form[action='/lock'] button").click();
            assertThat(page.url()).endsWith("/unlock");
            unlock(page, Site.PASSPHRASE);
            page.navigate(brought);
            assertThat(page.locator("main").textContent()).contains("This file is no longer here",
                    "Bring it in again");
            page.locator("form[action='/lock'] button").click();
            page.navigate(server.address() + "/");
            assertThat(page.url()).endsWith("/unlock");

            unlock(page, Site.PASSPHRASE);
            page.locator("form[action='/sign-out'] button").click();
            page.navigate(server.firstAccountLink().orElseThrow());
            account(page, "second", "too short");
            assertThat(page.locator(".problem").textContent()).contains("too short");
            account(page, "second", "a password of its own");
            assertThat(page.locator("h1").textContent()).startsWith("Today");
            assertThat(server.firstAccountLink()).isEmpty();
            page.locator("form[action='/lock'] button").click();
            unlock(page, "a password of its own");
            assertThat(page.locator("h1").textContent()).startsWith("Today");
            assertThat(serverFolders()).as("nothing outside the data folder").isEqualTo(before);
        }
        assertThat(folder.resolve("pages")).as("folder of a server that has stopped").doesNotExist();
    }

    /** What Tomcat would leave in the folder everybody shares. */
    private static Set<String> serverFolders() throws IOException {
        try (Stream<Path> shared = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return shared.map(path -> path.getFileName().toString()).filter(name -> name.startsWith("tomcat"))
                    .collect(Collectors.toSet());
        }
    }

    private static void unlock(Page page, String passphrase) {
        page.locator("#passphrase").fill(passphrase);
        page.locator("main button").click();
    }

    private static void account(Page page, String name, String password) {
        page.locator("#name").fill(name);
        page.locator("#password").fill(password);
        page.locator("#again").fill(password);
        page.locator("main button").click();
    }
}
