/** Lists: bringing one in, saying what its columns are, what could not be read, how versions differ, undoing. */
@NullMarked
package org.kintrace.app.web.lists;

import org.jspecify.annotations.NullMarked;
