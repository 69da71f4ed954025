package org.kintrace.registry.sighting;

/** How sure a person is that it is she; a person's word, never a machine's. */
public enum Confidence {
    CONFIRMED, PROBABLE, POSSIBLE, DOUBTFUL, EXCLUDED
}
