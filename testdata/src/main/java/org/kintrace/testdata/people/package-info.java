/** Invented families: who belongs to them, and what happened to them. */
@NullMarked
package org.kintrace.testdata.people;

import org.jspecify.annotations.NullMarked;
