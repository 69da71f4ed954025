/** A package that is not on the map. */
@NullMarked
package org.kintrace.checks.architecture.brokenrooms.unlisted;

import org.jspecify.annotations.NullMarked;
