/** Writing the parts of a case file as JSON, one after the other. */
@NullMarked
package org.kintrace.testdata.json;

import org.jspecify.annotations.NullMarked;
