/** Invented families, the lists they may be found in, and the truth about both. */
module org.kintrace.testdata {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;
    requires tools.jackson.core;

    exports org.kintrace.testdata;
    exports org.kintrace.testdata.draw;
    exports org.kintrace.testdata.list;
    exports org.kintrace.testdata.spelling;
    exports org.kintrace.testdata.truth;
}
