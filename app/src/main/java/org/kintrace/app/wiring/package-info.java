/** Where every object is made, in an order that can be read: the only place that knows the command line, the use cases and storage together. */
@NullMarked
package org.kintrace.app.wiring;

import org.jspecify.annotations.NullMarked;
