/** A ground that leans on the roof: broken on purpose, so that the inspection is seen to fail. */
@NullMarked
package org.kintrace.checks.architecture.brokenrooms.ground;

import org.jspecify.annotations.NullMarked;
