/** The whole program as processes: killed at random moments, searched byte by byte, fed what no program should be fed. */
@NullMarked
package org.kintrace.checks.crash;

import org.jspecify.annotations.NullMarked;
