package org.kintrace.registry.claim;

/** How the source put it. */
public enum Modality {
    ASSERTS(true), BELIEVES(true), SUSPECTS(false), FEARS(false), WISHES(false), ASKS(false), THREATENS(
            false), WOULD_HAVE(
                    false), DENIES(false), DECLINES(false), RETRACTS(false), CORRECTS(true);

    private final boolean affirms;

    Modality(boolean affirms) {
        this.affirms = affirms;
    }

    /** Whether the source holds the content to be so. Only such claims can contradict each other. */
    public boolean affirms() {
        return affirms;
    }
}
