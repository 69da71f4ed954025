package org.kintrace.linkage.description;

/** What a relative is to the person described ("this is their mother"). */
public enum Relation {
    FATHER, MOTHER, SPOUSE, CHILD, SIBLING, GRANDPARENT, OTHER
}
