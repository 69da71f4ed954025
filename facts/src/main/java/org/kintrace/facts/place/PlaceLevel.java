package org.kintrace.facts.place;

/** How large a place is, largest first. In China: region, prefecture, county, as the codes count them. */
public enum PlaceLevel {
    COUNTRY, REGION, PREFECTURE, COUNTY, TOWN, VILLAGE
}
