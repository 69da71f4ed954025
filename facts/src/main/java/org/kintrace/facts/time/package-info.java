/** Days, spans and ages as sources give them: uncertain, open, relative to one another. */
@NullMarked
package org.kintrace.facts.time;

import org.jspecify.annotations.NullMarked;
