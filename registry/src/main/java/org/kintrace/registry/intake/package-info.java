/**
 * A foreign list, row by row: which column is which, what a row says about a person, which rows cannot be read and
 * why, and what changed since an earlier version of the list. Knows no file format.
 */
@NullMarked
package org.kintrace.registry.intake;

import org.jspecify.annotations.NullMarked;
