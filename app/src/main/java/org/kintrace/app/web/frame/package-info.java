/** What every page shares: layout, words, parts and error pages. */
@NullMarked
package org.kintrace.app.web.frame;

import org.jspecify.annotations.NullMarked;
