package org.kintrace.testdata.spelling;

/** Sex of an invented person. */
public enum Sex {
    FEMALE, MALE
}
