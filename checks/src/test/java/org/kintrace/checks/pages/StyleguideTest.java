package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import com.microsoft.playwright.Page;

/** The page of all parts. */
class StyleguideTest extends PageChecks {

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("styleguide", "/styleguide");
    }

    @Test
    void isWhereItShowsThatTooSmallATargetWouldBeNoticed() {
        try (Page page = open("/styleguide")) {
            page.evaluate("() => document.querySelectorAll('.languages button').forEach(button => {"
                    + " button.textContent = 'x'; button.style.padding = '0'; button.style.minBlockSize = '0'; })");
            page.evaluate("() => { document.querySelector('.languages').style.gap = '1px'; }");
            assertThat(browser.barriers(page)).anyMatch(line -> line.startsWith("target-size"));
        }
    }
}
