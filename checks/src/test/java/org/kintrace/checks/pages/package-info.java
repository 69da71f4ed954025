/** The pages in a real browser. */
@NullMarked
package org.kintrace.checks.pages;

import org.jspecify.annotations.NullMarked;
