package org.kintrace.testdata.spelling;

/** The people whose naming customs a family follows. */
public enum People {
    UYGHUR, KAZAKH
}
