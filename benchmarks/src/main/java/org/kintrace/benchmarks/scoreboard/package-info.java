/** The long figures, run by hand and committed with their date and load, because there is no nightly machine. */
@NullMarked
package org.kintrace.benchmarks.scoreboard;

import org.jspecify.annotations.NullMarked;
