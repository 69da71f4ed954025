package org.kintrace.linkage;

import java.util.List;

import org.kintrace.linkage.description.LinkTable;

/** Finds rows that are the same person, in one table or across two, and can say why. */
public final class Linkage {

    private Linkage() {}

    /** Which rows of one table are the same person. */
    public static TableLinkage dedupe(LinkTable table, LinkageSettings settings) {
        return new TableLinkage(List.of(table), settings, null);
    }

    /** Which rows of two tables are the same person; rows of the second are numbered on from the first. */
    public static TableLinkage link(LinkTable first, LinkTable second, LinkageSettings settings) {
        return new TableLinkage(List.of(first, second), settings, null);
    }
}
