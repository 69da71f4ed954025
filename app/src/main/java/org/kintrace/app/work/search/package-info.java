/** Finds people, rows of lists and families by what somebody remembers of them, and says why each was found. */
@NullMarked
package org.kintrace.app.work.search;

import org.jspecify.annotations.NullMarked;
