/** What a person at work reads: families, people, the ledger, sources, each as one typed answer. */
@NullMarked
package org.kintrace.app.work.reading;

import org.jspecify.annotations.NullMarked;
