package org.kintrace.linkage.description;

import java.io.Serializable;

/** A column of a list without its cells. */
public record ColumnKind(String header, FieldKind kind) implements Serializable {}
