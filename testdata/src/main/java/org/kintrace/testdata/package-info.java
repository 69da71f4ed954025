/** Invented families, spellings from reviewed tables, and the truth about them. */
@NullMarked
package org.kintrace.testdata;

import org.jspecify.annotations.NullMarked;
