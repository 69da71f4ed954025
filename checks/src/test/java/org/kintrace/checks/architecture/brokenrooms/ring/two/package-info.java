/** The other half of the circle. */
@NullMarked
package org.kintrace.checks.architecture.brokenrooms.ring.two;

import org.jspecify.annotations.NullMarked;
