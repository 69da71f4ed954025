/** Rules that find what cannot all hold, one file each; both sides are kept. */
@NullMarked
package org.kintrace.registry.contradiction;

import org.jspecify.annotations.NullMarked;
