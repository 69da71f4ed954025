/** Evidence in bits: what an agreement or a conflict is worth, and how that is learnt. */
@NullMarked
package org.kintrace.linkage.weigh;

import org.jspecify.annotations.NullMarked;
