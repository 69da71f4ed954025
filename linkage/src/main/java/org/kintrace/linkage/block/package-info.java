/** Which pairs deserve a look: rows that agree on few enough things to be compared one by one. */
@NullMarked
package org.kintrace.linkage.block;

import org.jspecify.annotations.NullMarked;
