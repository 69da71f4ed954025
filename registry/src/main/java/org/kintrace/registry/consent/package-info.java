/** Leave given or refused by one person for one purpose and recipient, as it was said. */
@NullMarked
package org.kintrace.registry.consent;

import org.jspecify.annotations.NullMarked;
