/** What one source says about one person, ready to compare. */
@NullMarked
package org.kintrace.linkage.description;

import org.jspecify.annotations.NullMarked;
