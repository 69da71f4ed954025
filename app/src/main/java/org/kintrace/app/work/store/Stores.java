package org.kintrace.app.work.store;

/** Everything kept for one unlocked registry; closing it locks the registry. */
public interface Stores extends AutoCloseable {

    Atomically atomically();

    Cases cases();

    Records records();

    Lists lists();

    Batches batches();

    Evidence evidence();

    MatchDescriptions matchDescriptions();

    PossibleMatches possibleMatches();

    Accounts accounts();

    Audit audit();

    DeskItems deskItems();

    Changes changes();

    /** Locks: keys are wiped, the database is closed, the folder is free for another process. */
    @Override
    void close();
}
