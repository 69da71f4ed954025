package org.kintrace.checks.architecture.brokenrooms.ring.two;

import org.kintrace.checks.architecture.brokenrooms.ring.one.First;
import org.jspecify.annotations.Nullable;

/** Uses the first. */
public record Second(@Nullable First first) {}
