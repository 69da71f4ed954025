/** What is missing and would help most. */
@NullMarked
package org.kintrace.registry.gap;

import org.jspecify.annotations.NullMarked;
