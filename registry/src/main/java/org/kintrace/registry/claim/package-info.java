/** One thing one source said; never edited. */
@NullMarked
package org.kintrace.registry.claim;

import org.jspecify.annotations.NullMarked;
