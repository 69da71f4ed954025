/** Something that happened; who, when and where are claims about it. */
@NullMarked
package org.kintrace.registry.event;

import org.jspecify.annotations.NullMarked;
