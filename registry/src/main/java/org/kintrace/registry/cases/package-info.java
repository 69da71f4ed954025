/** One family group's file: a random id and its members. */
@NullMarked
package org.kintrace.registry.cases;

import org.jspecify.annotations.NullMarked;
