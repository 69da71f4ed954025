/** Reading one name through many spellings and scripts. */
module org.kintrace.names {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;
    requires com.ibm.icu;

    exports org.kintrace.names;
}
