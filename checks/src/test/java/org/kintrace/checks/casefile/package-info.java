/** The case file's schema and example, held equal to what the program reads. */
@NullMarked
package org.kintrace.checks.casefile;

import org.jspecify.annotations.NullMarked;
