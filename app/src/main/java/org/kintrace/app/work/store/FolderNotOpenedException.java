package org.kintrace.app.work.store;

import java.nio.file.Path;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** A data folder could not be made or opened; the message says why and what to do, and nothing was changed. */
public abstract sealed class FolderNotOpenedException extends Exception {

    private static final long serialVersionUID = 1L;

    private FolderNotOpenedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** There is no registry at this place. */
    public static final class Missing extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        public Missing(Path folder) {
            super("there is no registry in " + folder + ": make one with 'kintrace init --data " + folder
                    + "'", null);
        }
    }

    /** There is something at this place already. */
    public static final class Occupied extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        public Occupied(Path folder) {
            super(folder + " is not empty: choose a new or an empty folder for a new registry", null);
        }
    }

    /** Another process owns the folder. */
    public static final class InUse extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        /** @param process its number, or null when it could not be read; @param since when it opened the folder */
        public InUse(Path folder, @Nullable Long process, @Nullable Instant since) {
            super(folder + " is in use by " + (process == null ? "another process" : "process " + process)
                    + (since == null ? "" : " since " + since) + ": end it or wait, then try again", null);
        }
    }

    /** A newer Kintrace made the folder. */
    public static final class Newer extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        public Newer(Path folder, String found, String known) {
            super(folder + " was made by a newer version (" + found + "; this one knows " + known
                    + "): update Kintrace; nothing was changed", null);
        }
    }

    /** The passphrase does not open the folder. */
    public static final class WrongPassphrase extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        public WrongPassphrase(Path folder) {
            super("this passphrase does not open " + folder, null);
        }
    }

    /** A file of the folder is missing, cut short or altered. */
    public static final class Damaged extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        /** @param what which file and how, never content */
        public Damaged(Path folder, String what, @Nullable Throwable cause) {
            super(folder + " is damaged: " + what + "; restore it from a copy", cause);
        }
    }

    /** The disk, the permissions or the machine do not allow it. */
    public static final class NotPossible extends FolderNotOpenedException {

        private static final long serialVersionUID = 1L;

        public NotPossible(Path folder, String why, @Nullable Throwable cause) {
            super(folder + " cannot be used: " + why, cause);
        }
    }
}
