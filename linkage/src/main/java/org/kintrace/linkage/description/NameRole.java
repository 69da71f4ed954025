package org.kintrace.linkage.description;

/** Which part of a person's name a written name is, as far as the source tells. */
public enum NameRole {
    FULL, GIVEN, FATHER, FAMILY, OTHER
}
