package org.kintrace.checks.pages;

import org.junit.jupiter.api.Test;

/** The page of all parts. */
class StyleguideTest extends PageChecks {

    @Test
    void looksRightAtThreeWidthsInBothDirections() {
        look("styleguide", "/styleguide");
    }
}
