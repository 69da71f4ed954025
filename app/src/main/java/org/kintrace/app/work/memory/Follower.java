package org.kintrace.app.work.memory;

/** Something held in memory that reads again what changed. */
interface Follower {

    void follow(Touched touched);

    /** Forgets everything: the registry is locked. */
    void forget();
}
