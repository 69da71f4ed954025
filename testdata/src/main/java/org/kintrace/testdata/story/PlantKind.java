package org.kintrace.testdata.story;

/** What a family's own record is made to hold besides its story. */
enum PlantKind {
    TWO_PLACES, TWO_PLACES_NEARLY, DEAD_AND_SEEN, DEAD_AND_SEEN_NEARLY, AGE_AGAINST_BIRTH, AGE_NEARLY, COUNT_NOT_CLOSED, COUNT_NEARLY, NOTHING;

    /** Families share one round of plants: the first eight of every twenty get one each, the rest none. */
    private static final int ROUND = 20;

    static PlantKind of(int family) {
        // A step of 7 visits all places of a round, so that plants do not sit on neighbouring families.
        int place = family * 7 % ROUND;
        return place < NOTHING.ordinal() ? values()[place] : NOTHING;
    }
}
