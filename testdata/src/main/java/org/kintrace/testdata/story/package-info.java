/** What the sources of a family say: the claims, statements, papers and sightings of one case. */
@NullMarked
package org.kintrace.testdata.story;

import org.jspecify.annotations.NullMarked;
