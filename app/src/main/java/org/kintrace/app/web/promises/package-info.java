/** The ledger: what offices promised and were asked, and what became of it. */
@NullMarked
package org.kintrace.app.web.promises;

import org.jspecify.annotations.NullMarked;
