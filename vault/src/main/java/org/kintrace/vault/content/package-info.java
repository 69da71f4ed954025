/** Sealed bytes: values in a database row, files in a folder. */
@NullMarked
package org.kintrace.vault.content;

import org.jspecify.annotations.NullMarked;
