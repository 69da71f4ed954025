package org.kintrace.testdata.people;

/** How a family was torn apart. Shapes only; nobody in them exists. */
public enum FamilyShape {
    /** Parents abroad; the children split between the grandparents of both sides. */
    WITH_GRANDPARENTS(20),
    /** Parents abroad; the carers taken, the children in a house of the state. */
    IN_STATE_HOUSE(22),
    /** Father abroad; mother and children went back for a visit; she was taken. */
    MOTHER_WENT_BACK(16),
    /** Old parents abroad; grown sons and their wives taken, grandchildren only counted. */
    GROWN_SONS_TAKEN(12),
    /** Grown daughter abroad; she looks for father and mother. */
    PARENTS_SOUGHT(14),
    /** Parents and some children abroad, others born there; one child had no passport and stayed. */
    ONE_LEFT_BEHIND(16);

    private final int weight;

    FamilyShape(int weight) {
        this.weight = weight;
    }

    int weight() {
        return weight;
    }
}
