/** Pages of families and of the people in them: what is known, who said it, and where accounts differ. */
@NullMarked
package org.kintrace.app.web.family;

import org.jspecify.annotations.NullMarked;
