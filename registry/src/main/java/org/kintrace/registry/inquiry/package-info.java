/** The ledger: offices, promises, what was handed over, what came back, and silence. */
@NullMarked
package org.kintrace.registry.inquiry;

import org.jspecify.annotations.NullMarked;
