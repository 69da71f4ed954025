/**
 * The case file: JSON in and out, version 1. The one place that hands out a full copy without asking for consent, because
 * it is the owner's own; see {@code docs/formats/case-file.md}.
 */
@NullMarked
package org.kintrace.app.casefile;

import org.jspecify.annotations.NullMarked;
