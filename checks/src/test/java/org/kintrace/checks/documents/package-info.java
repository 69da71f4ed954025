/** Documents held to what they promise: links that lead somewhere, pages that have their parts. */
@NullMarked
package org.kintrace.checks.documents;

import org.jspecify.annotations.NullMarked;
