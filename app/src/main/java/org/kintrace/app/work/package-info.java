/** What the program does for a person: one use case per file, each all or nothing. */
@NullMarked
package org.kintrace.app.work;

import org.jspecify.annotations.NullMarked;
