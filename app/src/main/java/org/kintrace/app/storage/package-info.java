/** The encrypted data folder: opens it, keeps what the use cases give it, and locks it again. The only place with SQL. */
@NullMarked
package org.kintrace.app.storage;

import org.jspecify.annotations.NullMarked;
