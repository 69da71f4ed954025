package org.kintrace.registry.claim;

/** Whether an adult is free; always dated and sourced. */
public enum LibertyStatus {
    FREE, NO_CONTACT, TAKEN_FOR_STUDY, CAMP, CUSTODY, SENTENCED, RELEASED, RELEASED_UNDER_WATCH, PAPERS_WITHHELD, ABROAD, UNKNOWN;

    /** Held against their will, whatever it is called. */
    public boolean isHeld() {
        return switch (this) {
            case TAKEN_FOR_STUDY, CAMP, CUSTODY, SENTENCED -> true;
            case FREE, NO_CONTACT, RELEASED, RELEASED_UNDER_WATCH, PAPERS_WITHHELD, ABROAD, UNKNOWN -> false;
        };
    }
}
