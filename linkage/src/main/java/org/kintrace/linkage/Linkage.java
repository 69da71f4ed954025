package org.kintrace.linkage;

import java.util.List;
import java.util.Optional;

import org.kintrace.linkage.description.LinkTable;

/** Finds rows that are the same person, in one table or across two, and can say why. */
public final class Linkage {

    private Linkage() {}

    /** Which rows of one table are the same person. */
    public static TableLinkage dedupe(LinkTable table, LinkageSettings settings) {
        return new TableLinkage(List.of(table), settings, Optional.empty(), null);
    }

    /**
     * The same with weights learnt before.
     *
     * @throws IllegalArgumentException when the weights do not know one of the columns
     */
    public static TableLinkage dedupe(LinkTable table, LinkageSettings settings, TableWeights weights) {
        return new TableLinkage(List.of(table), settings, Optional.of(weights), null);
    }

    /** The same, telling of every pair that is looked at. */
    public static TableLinkage dedupe(LinkTable table, LinkageSettings settings, PairWatcher watcher) {
        return new TableLinkage(List.of(table), settings, Optional.empty(), watcher);
    }

    /** Which rows of two tables are the same person; rows of the second are numbered on from the first. */
    public static TableLinkage link(LinkTable first, LinkTable second, LinkageSettings settings) {
        return new TableLinkage(List.of(first, second), settings, Optional.empty(), null);
    }

    /**
     * The same with weights learnt before, which spares learning anew when a short list meets a long one that stands.
     *
     * @param weights of a run over tables with the same columns
     * @throws IllegalArgumentException when the weights do not know one of the columns
     */
    public static TableLinkage link(LinkTable first, LinkTable second, LinkageSettings settings,
            TableWeights weights) {
        return new TableLinkage(List.of(first, second), settings, Optional.of(weights), null);
    }
}
