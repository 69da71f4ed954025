/** Accuracy and speed of the names engine: fitting its weights, measuring it on labelled names, timing comparison and search. */
@NullMarked
package org.kintrace.benchmarks.names;

import org.jspecify.annotations.NullMarked;
