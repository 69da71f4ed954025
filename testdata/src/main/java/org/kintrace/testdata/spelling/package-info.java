/** How attested names and places are written by different sources, read from reviewed tables. */
@NullMarked
package org.kintrace.testdata.spelling;

import org.jspecify.annotations.NullMarked;
