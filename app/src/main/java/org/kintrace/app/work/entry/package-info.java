/** Forms as typed become records: the same checks as taking in a case file, and the same path. */
@NullMarked
package org.kintrace.app.work.entry;

import org.jspecify.annotations.NullMarked;
