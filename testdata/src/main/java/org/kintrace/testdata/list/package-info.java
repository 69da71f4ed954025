/** Foreign lists in which some of the invented people are found again. */
@NullMarked
package org.kintrace.testdata.list;

import org.jspecify.annotations.NullMarked;
