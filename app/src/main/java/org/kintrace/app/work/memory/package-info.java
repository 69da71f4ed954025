/** What is kept in memory while the registry is unlocked, in step with the change sequence; gone when it is locked. */
@NullMarked
package org.kintrace.app.work.memory;

import org.jspecify.annotations.NullMarked;
