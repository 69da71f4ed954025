package org.kintrace.linkage.description;

import org.kintrace.names.WrittenName;

/** A relative of the person described, by written name. */
public record Relative(Relation relation, WrittenName name) {}
