/** What was seen, where, when; who it may be; searches, also those that found nobody. */
@NullMarked
package org.kintrace.registry.sighting;

import org.jspecify.annotations.NullMarked;
