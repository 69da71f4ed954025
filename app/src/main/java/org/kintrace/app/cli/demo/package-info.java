/** The main job shown on invented families; the only place of the program that knows the generator of invented people. */
@NullMarked
package org.kintrace.app.cli.demo;

import org.jspecify.annotations.NullMarked;
