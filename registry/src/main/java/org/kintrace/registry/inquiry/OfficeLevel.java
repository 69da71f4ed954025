package org.kintrace.registry.inquiry;

/** Where in a state an office stands. */
public enum OfficeLevel {
    HEAD_OF_STATE, MINISTRY, EMBASSY, CONSULATE, VISA_SECTION, REGION, PREFECTURE, COUNTY, VILLAGE, POLICE, INSTITUTION, INTERNATIONAL_BODY, OTHER
}
