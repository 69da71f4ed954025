/** Forms for everything a case file holds: opened, checked, put on record, kept as drafts. */
@NullMarked
package org.kintrace.app.web.entry;

import org.jspecify.annotations.NullMarked;
