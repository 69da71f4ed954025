package org.kintrace.benchmarks.scoreboard;

/** How long a run of the scoreboard may take: minutes, an hour, a night. Each lane runs what the lanes before it run. */
enum Lane {
    QUICK, NIGHTLY, RELEASE
}
