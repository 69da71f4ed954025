/** The match desk: possible matches, both sides of each, and what people decide about them. */
@NullMarked
package org.kintrace.app.web.matches;

import org.jspecify.annotations.NullMarked;
