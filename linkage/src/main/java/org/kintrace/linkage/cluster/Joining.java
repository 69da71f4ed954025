package org.kintrace.linkage.cluster;

/** The joining of one connected group of forms into persons; forms go by their places in the group. */
sealed interface Joining permits Agglomeration, SmallAgglomeration {

    /** One pair brings at most this many bits for, and at most {@link #MOST_AGAINST} against. */
    double MOST_FOR = 12;
    double MOST_AGAINST = 6;
    /** What a pair not yet compared is taken for until it is. */
    double UNKNOWN = -1;
    /** What two rows are taken for that a person called different. */
    double FORBIDDEN = -1e9;

    /** Adds a compared pair. */
    void add(int one, int two, double bits);

    /** Joins two at once because a person said so. */
    void joinBecauseSame(int one, int two);

    /** Joins what belongs together; {@link #clusterOf} and {@link #weakest} are meaningful afterwards. */
    void run();

    int clusterOf(int place);

    /** Bits of the weakest join of a cluster, infinite for a form alone. */
    double weakest(int cluster);

    static double limited(double bits) {
        return Math.clamp(bits, -MOST_AGAINST, MOST_FOR);
    }
}
