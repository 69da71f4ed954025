/** What was planted, so that measuring can count what was found. */
@NullMarked
package org.kintrace.testdata.truth;

import org.jspecify.annotations.NullMarked;
