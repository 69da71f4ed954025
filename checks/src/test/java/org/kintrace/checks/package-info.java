/** Checks of the whole program: its shape, its behaviour when killed, what it leaves on disk, what it does with bad input. */
@NullMarked
package org.kintrace.checks;

import org.jspecify.annotations.NullMarked;
