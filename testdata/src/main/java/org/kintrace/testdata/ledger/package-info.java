/** What invented offices promised, what was handed to them, and what came back. */
@NullMarked
package org.kintrace.testdata.ledger;

import org.jspecify.annotations.NullMarked;
