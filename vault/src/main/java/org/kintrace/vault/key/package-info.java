/** Keys: who can open what, wrapped at rest, wiped after use. */
@NullMarked
package org.kintrace.vault.key;

import org.jspecify.annotations.NullMarked;
