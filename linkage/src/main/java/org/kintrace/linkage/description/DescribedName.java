package org.kintrace.linkage.description;

import org.kintrace.names.WrittenName;

/** One of a person's written names and which part of the name it is. */
public record DescribedName(NameRole role, WrittenName name) {}
