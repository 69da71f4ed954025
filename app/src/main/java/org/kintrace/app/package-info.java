/** The program. */
@NullMarked
package org.kintrace.app;

import org.jspecify.annotations.NullMarked;
