/** The page of the one search field. */
@NullMarked
package org.kintrace.app.web.search;

import org.jspecify.annotations.NullMarked;
