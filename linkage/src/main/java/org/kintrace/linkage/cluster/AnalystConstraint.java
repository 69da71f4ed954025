package org.kintrace.linkage.cluster;

/** What a person decided about two rows; no evidence overrules it. Rows of a second table are numbered on. */
public sealed interface AnalystConstraint {

    int one();

    int two();

    /** The two are one person. */
    record Same(int one, int two) implements AnalystConstraint {}

    /** The two are different persons and never share a cluster. */
    record Different(int one, int two) implements AnalystConstraint {}
}
