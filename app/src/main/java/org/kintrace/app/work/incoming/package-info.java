/** Lists that were brought and are not on record yet: sealed while somebody says how they are to be read. */
@NullMarked
package org.kintrace.app.work.incoming;

import org.jspecify.annotations.NullMarked;
