package org.kintrace.registry.claim;

/**
 * Under what conditions somebody spoke, as an observer could see or hear them. Observations, never a truth score.
 */
public enum AttestationCondition {
    PROMPTED_OFF_CAMERA(true), DICTATED(true), REPEATS_VERBATIM(true), LOOKS_ASIDE(
            true), CONSULTS_BEFORE_ANSWERING(
                    true), ANSWER_CHANGED_AFTER_CONSULTING(true), OFFICIAL_PRESENT(true), OFFICIAL_EXPECTED(
                            true), OFFICIALS_SEARCH_FOR_VISITORS(true), RECORDED_BY_THE_STATE(
                                    true), ACCESS_REPLACED_BY_CALL(
                                            true), CUT_SHORT(true), TOPIC_REFUSED(true), VISIBLE_DISTRESS(
                                                    false), FREE_SETTING_ABROAD(
                                                            false), NONE_NOTED(false), NOT_KNOWN(false);

    private final boolean pressure;

    AttestationCondition(boolean pressure) {
        this.pressure = pressure;
    }

    /** Whether this is a sign that the speaker could not speak freely. */
    public boolean isPressure() {
        return pressure;
    }
}
