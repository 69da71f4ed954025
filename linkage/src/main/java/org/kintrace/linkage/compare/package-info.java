/** One field of two descriptions to a level of agreement. */
@NullMarked
package org.kintrace.linkage.compare;

import org.jspecify.annotations.NullMarked;
