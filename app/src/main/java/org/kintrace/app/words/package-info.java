/**
 * Says typed reasons in a reader's language. The domain returns records without sentences; the sentences are in {@code
 * messages_<language>.properties}, one per record, and a test finds the ones that are missing.
 */
@NullMarked
package org.kintrace.app.words;

import org.jspecify.annotations.NullMarked;
