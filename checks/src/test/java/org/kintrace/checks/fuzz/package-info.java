/**
 * Fuzz targets for everything that reads what strangers wrote. An ordinary test run replays the inputs kept beside the
 * targets; with {@code JAZZER_FUZZ=1} a target searches for new ones.
 */
@NullMarked
package org.kintrace.checks.fuzz;

import org.jspecify.annotations.NullMarked;
