package org.kintrace.registry.claim;

/** How the source knows. */
public sealed interface Basis {

    record Saw() implements Basis {}

    record TookPart() implements Basis {}

    /**
     * Hearsay.
     *
     * @param depth how many mouths it passed through, 1 for "the mother told me"
     * @param from whom, by role
     */
    record HeardFrom(int depth, String from) implements Basis {

        public HeardFrom {
            if (depth < 1 || depth > 20) {
                throw new IllegalArgumentException("hearsay depth is 1 to 20, not " + depth);
            }
        }
    }

    record DocumentHeld() implements Basis {}

    record DocumentSeen() implements Basis {}

    /** An inference; its steps in words. */
    record InferredFrom(String steps) implements Basis {}

    record OfficialStatement() implements Basis {}

    record Published() implements Basis {}

    record NotGiven() implements Basis {}
}
