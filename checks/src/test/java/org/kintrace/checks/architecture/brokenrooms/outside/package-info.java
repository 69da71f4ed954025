/** Touches everything outside that it should not. */
@NullMarked
package org.kintrace.checks.architecture.brokenrooms.outside;

import org.jspecify.annotations.NullMarked;
