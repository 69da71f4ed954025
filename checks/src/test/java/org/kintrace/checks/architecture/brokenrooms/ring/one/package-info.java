/** Half of a circle. */
@NullMarked
package org.kintrace.checks.architecture.brokenrooms.ring.one;

import org.jspecify.annotations.NullMarked;
