/** Sealed values, sealed files and keys. */
module org.kintrace.vault {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;
    requires com.google.crypto.tink;
    requires org.bouncycastle.provider;

    exports org.kintrace.vault.content;
    exports org.kintrace.vault.key;
}
