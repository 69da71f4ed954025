package org.kintrace.app.work.store;

/** Storage could not do what was asked; nothing of the failed act was kept. */
public abstract sealed class StoreFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private StoreFailedException(String message, Throwable cause) {
        super(message, cause);
    }

    /** The disk is full, or the folder may not be written. */
    public static final class CannotWrite extends StoreFailedException {

        private static final long serialVersionUID = 1L;

        public CannotWrite(Throwable cause) {
            super("the data folder cannot be written: free some space or check its permissions, then try again;"
                    + " nothing acknowledged before is lost", cause);
        }
    }

    /** What is on disk is not what was written. */
    public static final class Damaged extends StoreFailedException {

        private static final long serialVersionUID = 1L;

        /** @param where table and id, never content */
        public Damaged(String where, Throwable cause) {
            super("the stored data is damaged (" + where + "): restore the folder from a copy", cause);
        }
    }

    /** Another reason, which is a fault of the program or of the machine. */
    public static final class Broken extends StoreFailedException {

        private static final long serialVersionUID = 1L;

        public Broken(String what, Throwable cause) {
            super(what, cause);
        }
    }
}
