package org.kintrace.app.work;

/**
 * Told how far an import is, from whatever thread works on it. It ends the import by throwing {@link
 * ImportStoppedException}: nothing of the list is on record then.
 */
public interface ImportProgress {

    /** What is being done. */
    enum Step {
        /** The file is read row by row; how many there are is not known yet. */
        READING,
        /** Every row is kept verbatim, still invisible. */
        KEEPING,
        /** Rows are held against everybody who waits in an open case. */
        MEETING
    }

    /**
     * So far.
     *
     * @param rows done in this step
     * @param of how many there are, 0 while nobody knows
     */
    void at(Step step, long rows, long of);

    /** Nobody wants to know. */
    static ImportProgress untold() {
        return (_, _, _) -> {
        };
    }
}
