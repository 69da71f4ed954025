/** Uncertain dates, ages, places and evidence ids: the ground the other modules stand on. */
module org.kintrace.facts {
    requires static org.jspecify;

    exports org.kintrace.facts.id;
    exports org.kintrace.facts.logic;
    exports org.kintrace.facts.place;
    exports org.kintrace.facts.time;
}
