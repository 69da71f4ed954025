/** What the registry takes in, at the sizes it is promised for. */
@NullMarked
package org.kintrace.benchmarks.registry;

import org.jspecify.annotations.NullMarked;
