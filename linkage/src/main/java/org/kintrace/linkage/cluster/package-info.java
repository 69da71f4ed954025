/** Pairs to persons: clusters that refuse to chain. */
@NullMarked
package org.kintrace.linkage.cluster;

import org.jspecify.annotations.NullMarked;
