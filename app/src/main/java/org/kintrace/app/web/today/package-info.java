/** The first page: what needs me today. */
@NullMarked
package org.kintrace.app.web.today;

import org.jspecify.annotations.NullMarked;
