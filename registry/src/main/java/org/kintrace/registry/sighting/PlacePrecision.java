package org.kintrace.registry.sighting;

/** How exactly a place is known. */
public enum PlacePrecision {
    BUILDING, VILLAGE, COUNTY, PREFECTURE, REGION, UNKNOWN
}
