/** The same linkage as a Spark job, for lists beyond one machine. */
@NullMarked
package org.kintrace.spark;

import org.jspecify.annotations.NullMarked;
