/** Random identifiers, one type each, that say nothing about what they identify. */
@NullMarked
package org.kintrace.registry.id;

import org.jspecify.annotations.NullMarked;
