/** The page that shows all parts, for whoever makes pages. */
@NullMarked
package org.kintrace.app.web.styleguide;

import org.jspecify.annotations.NullMarked;
