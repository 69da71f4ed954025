/** Persons as the claims about them read as a whole, and the ties between them. */
@NullMarked
package org.kintrace.registry.people;

import org.jspecify.annotations.NullMarked;
