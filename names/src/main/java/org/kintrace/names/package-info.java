/** Reading one name through many spellings and scripts. */
@NullMarked
package org.kintrace.names;

import org.jspecify.annotations.NullMarked;
