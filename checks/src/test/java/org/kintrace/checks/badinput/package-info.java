/**
 * Bad input, end to end: what is given to the program, the exit code, the words it answers with, and that nothing on record
 * has changed. The tables in {@code BadListTest} and its neighbours are the contract.
 */
@NullMarked
package org.kintrace.checks.badinput;

import org.jspecify.annotations.NullMarked;
