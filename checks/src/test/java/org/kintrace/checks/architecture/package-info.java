/** The map of packages as a test: who may use whom, and who may touch what outside. */
@NullMarked
package org.kintrace.checks.architecture;

import org.jspecify.annotations.NullMarked;
