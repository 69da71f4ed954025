/** The command line: one class per verb; prints, reads arguments, decides nothing. */
@NullMarked
package org.kintrace.app.cli;

import org.jspecify.annotations.NullMarked;
