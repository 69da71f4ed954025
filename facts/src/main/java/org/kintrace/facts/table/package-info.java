/** Reads the reviewed tables that ship with the program: tab-separated, with a header that says where they come from. */
@NullMarked
package org.kintrace.facts.table;

import org.jspecify.annotations.NullMarked;
