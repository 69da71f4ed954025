/**
 * Draws what people would rather look at than read: families, lives, places, promises and reasons for a match. Values go
 * in, one string of SVG and the same facts as tables come out; nothing here reads, writes or decides.
 */
@NullMarked
package org.kintrace.app.picture;

import org.jspecify.annotations.NullMarked;
