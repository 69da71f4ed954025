/**
 * Registry values as JSON and back, component by component. Storage and the case file share it, so that what is kept and
 * what is handed over cannot drift apart.
 *
 * <p>Form: a record is an object with a member per component; an empty {@code Optional} or collection is left out;
 * anything else is required; an unknown member is refused. A constant of a closed list is its name in lower camel case. One
 * of several shapes carries its name in {@code kind}. See {@code docs/formats/case-file.md}.
 */
@NullMarked
package org.kintrace.app.json;

import org.jspecify.annotations.NullMarked;
