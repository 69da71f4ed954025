/** One thing one source said; never edited. A correction is a new claim that names the old one. */
@NullMarked
package org.kintrace.registry.claim;

import org.jspecify.annotations.NullMarked;
