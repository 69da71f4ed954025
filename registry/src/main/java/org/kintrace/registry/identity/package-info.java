/** Decisions about who is who: append-only, undone but never deleted. */
@NullMarked
package org.kintrace.registry.identity;

import org.jspecify.annotations.NullMarked;
