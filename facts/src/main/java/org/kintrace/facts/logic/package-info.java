/** Answers in three values. */
@NullMarked
package org.kintrace.facts.logic;

import org.jspecify.annotations.NullMarked;
