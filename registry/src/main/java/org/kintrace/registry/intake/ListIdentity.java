package org.kintrace.registry.intake;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/** Whether an incoming list is one we know, in a newer version. A person can always say otherwise. */
public sealed interface ListIdentity {

    /** No list we know. */
    record NewList() implements ListIdentity {}

    /**
     * A version of a known list.
     *
     * @param sharedRows share of the shorter version's entries that the other has too, from 0 to 1
     */
    record KnownList(String listId, Reason reason, double sharedRows) implements ListIdentity {}

    /** Why it is taken for a known list. */
    enum Reason {
        /** Someone named the same source. */
        SAME_SOURCE,
        /** The same columns and many of the same rows. */
        SAME_ROWS
    }

    /** Least share of rows in common where nobody named a source. */
    double LEAST_SHARED_ROWS = 0.3;

    /** Below this many rows, two lists share some by chance. */
    int FEWEST_ROWS = 5;

    /** @param known signatures of the newest version of each list, by the list's id */
    static ListIdentity of(ListSignature incoming, Map<String, ListSignature> known) {
        Optional<KnownList> bySource = best(known, incoming, Reason.SAME_SOURCE);
        return bySource.or(() -> best(known, incoming, Reason.SAME_ROWS)).<ListIdentity>map(found -> found)
                .orElseGet(NewList::new);
    }

    private static Optional<KnownList> best(Map<String, ListSignature> known, ListSignature incoming,
            Reason reason) {
        return known.entrySet().stream()
                .flatMap(entry -> Optional
                        .of(new KnownList(entry.getKey(), reason, incoming.sharedRows(entry.getValue())))
                        .filter(found -> fits(incoming, entry.getValue(), found)).stream())
                .max(Comparator.comparingDouble(KnownList::sharedRows)
                        .thenComparing(KnownList::listId, Comparator.reverseOrder()));
    }

    private static boolean fits(ListSignature incoming, ListSignature known, KnownList found) {
        return switch (found.reason()) {
            case SAME_SOURCE -> incoming.sameSource(known);
            // Two sources named differently are two lists, however alike: lists are copied from one another.
            case SAME_ROWS -> (incoming.source().isEmpty() || known.source().isEmpty())
                    && incoming.sameColumns(known) && found.sharedRows() >= LEAST_SHARED_ROWS
                    && Math.min(incoming.rows(), known.rows()) >= FEWEST_ROWS;
        };
    }
}
