/** How long pages wait for what they show. */
@NullMarked
package org.kintrace.benchmarks.pages;

import org.jspecify.annotations.NullMarked;
