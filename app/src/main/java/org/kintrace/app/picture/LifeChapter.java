package org.kintrace.app.picture;

/** What a row of a life is about; rows stand under these in this order. */
public enum LifeChapter {
    BIRTH, WHEREABOUTS, LIBERTY, EVENTS, STATEMENTS, SIGHTINGS, PAPERS, CONTACT
}
