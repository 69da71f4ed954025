/** What needs somebody today: the first page. */
@NullMarked
package org.kintrace.app.work.today;

import org.jspecify.annotations.NullMarked;
