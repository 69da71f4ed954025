/** The whole of some cases and of the ledger, as one value that can be handed over. */
@NullMarked
package org.kintrace.registry.casefile;

import org.jspecify.annotations.NullMarked;
