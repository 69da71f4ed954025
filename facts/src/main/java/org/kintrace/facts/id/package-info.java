/** Identifiers that say nothing about what they identify. */
@NullMarked
package org.kintrace.facts.id;

import org.jspecify.annotations.NullMarked;
