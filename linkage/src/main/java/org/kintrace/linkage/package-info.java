/** Descriptions and tables of persons in, explained possible matches and clusters out; nothing here reads or writes files. */
@NullMarked
package org.kintrace.linkage;

import org.jspecify.annotations.NullMarked;
