package org.kintrace.facts.place;

/** What a place is called beside its name: "Kashgar City" and "Kashgar Prefecture" are two places. */
public enum PlaceKind {
    COUNTRY, REGION, PREFECTURE, COUNTY, CITY, DISTRICT, TOWN, VILLAGE;

    static PlaceKind of(PlaceLevel level) {
        return switch (level) {
            case COUNTRY -> COUNTRY;
            case REGION -> REGION;
            case PREFECTURE -> PREFECTURE;
            case COUNTY -> COUNTY;
            case TOWN -> TOWN;
            case VILLAGE -> VILLAGE;
        };
    }
}
