/** Cases, persons, sourced claims, contradictions, and the ledger of promises. No I/O, no parser library. */
module org.kintrace.registry {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;
    requires transitive org.kintrace.names;
    requires transitive org.kintrace.linkage;

    exports org.kintrace.registry.casefile;
    exports org.kintrace.registry.cases;
    exports org.kintrace.registry.claim;
    exports org.kintrace.registry.consent;
    exports org.kintrace.registry.contradiction;
    exports org.kintrace.registry.document;
    exports org.kintrace.registry.event;
    exports org.kintrace.registry.gap;
    exports org.kintrace.registry.id;
    exports org.kintrace.registry.identity;
    exports org.kintrace.registry.inquiry;
    exports org.kintrace.registry.intake;
    exports org.kintrace.registry.people;
    exports org.kintrace.registry.sighting;
}
