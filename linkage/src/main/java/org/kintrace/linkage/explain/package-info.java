/** Why two descriptions may be, or may not be, one person: bits per field and typed evidence, no sentences. */
@NullMarked
package org.kintrace.linkage.explain;

import org.jspecify.annotations.NullMarked;
