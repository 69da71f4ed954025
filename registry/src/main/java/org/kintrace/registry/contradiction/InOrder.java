package org.kintrace.registry.contradiction;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.kintrace.registry.id.RecordId;

/** Orders that depend on ids alone, so that the order of records never shows. */
final class InOrder {

    static final Comparator<Contradiction> OF_IDS = Comparator
            .comparing((Contradiction found) -> found.family().map(RecordId::value).orElse(""))
            .thenComparing(found -> values(found.one())).thenComparing(found -> values(found.other()));

    private InOrder() {}

    static List<Contradiction> of(Collection<Contradiction> found) {
        return found.stream().sorted(OF_IDS).toList();
    }

    static <I extends RecordId> List<RecordId> ids(Collection<I> ids) {
        return ids.stream().distinct().map(RecordId.class::cast).sorted(Comparator.comparing(RecordId::value))
                .toList();
    }

    private static String values(List<RecordId> ids) {
        return String.join(" ", ids.stream().map(RecordId::value).toList());
    }
}
