/** Finding the same person across lists, explained in bits. */
module org.kintrace.linkage {
    requires static org.jspecify;
    requires transitive org.kintrace.facts;
    requires transitive org.kintrace.names;
    requires it.unimi.dsi.fastutil.core;

    exports org.kintrace.linkage;
    exports org.kintrace.linkage.cluster;
    exports org.kintrace.linkage.description;
    exports org.kintrace.linkage.explain;
    exports org.kintrace.linkage.weigh;
}
