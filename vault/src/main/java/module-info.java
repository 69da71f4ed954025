/** Sealed values, sealed files and keys. */
module org.kintrace.vault {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;

    exports org.kintrace.vault.content;
}
