/** Places with their old and new names in several scripts, their hierarchy and their distances. */
@NullMarked
package org.kintrace.facts.place;

import org.jspecify.annotations.NullMarked;
