/** Seeded chance: the same seed draws the same things on every machine. */
@NullMarked
package org.kintrace.testdata.draw;

import org.jspecify.annotations.NullMarked;
