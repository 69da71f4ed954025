package org.kintrace.checks.architecture.brokenrooms.ring.one;

import org.kintrace.checks.architecture.brokenrooms.ring.two.Second;
import org.jspecify.annotations.Nullable;

/** Uses the second. */
public record First(@Nullable Second second) {}
