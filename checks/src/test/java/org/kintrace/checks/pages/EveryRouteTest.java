package org.kintrace.checks.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Runs after all others of this package: whatever the running server answers, some test must have asked for. */
@Order(Integer.MAX_VALUE)
class EveryRouteTest {

    @Test
    void everyRouteOfTheRunningServerIsVisitedByATest() {
        assertThat(Routes.unvisited(Site.get().server().routes())).isEmpty();
    }

    @Test
    void everyPageOfTheRunningServerIsLookedAtInBothDirections() {
        assertThat(Routes.notLookedAt(Site.get().server().routes())).isEmpty();
    }
}
