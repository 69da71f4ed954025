/** Cases, persons, sourced claims, contradictions, and the ledger of promises. No I/O, no parser library. */
module org.kintrace.registry {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;
    requires transitive org.kintrace.names;
    requires transitive org.kintrace.linkage;
}
