/** Unlocking, signing in and out, and what keeps strangers out: headers, origins, tokens, throttling. */
@NullMarked
package org.kintrace.app.web.access;

import org.jspecify.annotations.NullMarked;
