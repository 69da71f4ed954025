/** Linking measured: invented lists of millions of rows, public lists with truth, candidate recall, time and memory. */
@NullMarked
package org.kintrace.benchmarks.linkage;

import org.jspecify.annotations.NullMarked;
