package org.kintrace.registry.inquiry;

/**
 * How good a reply is, in the grades the Committee on Enforced Disappearances uses for replies of States
 * (follow-up to concluding observations): A satisfactory, B partly, C not relevant, D none.
 */
public enum Grade {
    A, B, C, D
}
