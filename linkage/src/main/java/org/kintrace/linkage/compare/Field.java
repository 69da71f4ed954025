package org.kintrace.linkage.compare;

/**
 * One compared field of a table.
 *
 * @param name as the command line spells it, such as {@code birth_place} or {@code text:suburb}
 */
public record Field(String name, Likeness likeness) {}
