/** Identity and travel papers; what is printed on them are claims. */
@NullMarked
package org.kintrace.registry.document;

import org.jspecify.annotations.NullMarked;
