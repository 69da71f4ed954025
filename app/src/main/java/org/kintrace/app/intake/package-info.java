/**
 * Reads lists from CSV, TSV and XLSX files into rows, without writing anything to disk and without believing anything
 * the file says about itself. The formats, encodings and limits are in {@code docs/formats/lists.md}.
 */
@NullMarked
package org.kintrace.app.intake;

import org.jspecify.annotations.NullMarked;
