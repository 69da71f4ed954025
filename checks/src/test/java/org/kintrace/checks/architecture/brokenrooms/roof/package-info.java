/** What the ground leans on. */
@NullMarked
package org.kintrace.checks.architecture.brokenrooms.roof;

import org.jspecify.annotations.NullMarked;
