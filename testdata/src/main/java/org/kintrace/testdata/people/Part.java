package org.kintrace.testdata.people;

/** What somebody is in the family, seen from the children in the middle of it. */
public enum Part {
    FATHER, MOTHER, CHILD, PATERNAL_GRANDFATHER, PATERNAL_GRANDMOTHER, MATERNAL_GRANDFATHER, MATERNAL_GRANDMOTHER, CHILDS_WIFE, HELPER
}
