/** The reviewed tables that ship with the program, and the folding under which texts are compared with them. */
@NullMarked
package org.kintrace.facts.table;

import org.jspecify.annotations.NullMarked;
