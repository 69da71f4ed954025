package org.kintrace.linkage;

/**
 * Told of every pair of different contents a run looks at, so that it can be measured which pairs of one person are among
 * them. Called from several threads.
 */
@FunctionalInterface
public interface PairWatcher {

    /** A pair, by numbers of contents as {@link TableLinkage#contentOf} has them. */
    void pair(int one, int two);
}
