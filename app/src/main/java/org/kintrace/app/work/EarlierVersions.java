package org.kintrace.app.work;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Lists;
import org.kintrace.app.work.store.Lists.StoredList;
import org.kintrace.app.work.store.Lists.StoredVersion;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.ListIdentity;
import org.kintrace.registry.intake.ListSignature;
import org.kintrace.registry.intake.ListVersion;
import org.kintrace.registry.intake.MappingResult;
import org.kintrace.registry.intake.SourceRow;

/** Recognises a list that came before, and reads its newest version back for comparison. */
final class EarlierVersions {

    private final Lists lists;
    private final RecordCodec codec;
    private final Map<String, ListVersion> newest = new HashMap<>();

    EarlierVersions(Lists lists, RecordCodec codec) {
        this.lists = lists;
        this.codec = codec;
    }

    /** The list this is a version of, if it is one we know. */
    Optional<StoredList> find(Optional<String> source, ListVersion incoming) {
        Map<String, ListSignature> known = new HashMap<>();
        for (StoredList list : lists.list()) {
            KeptList about = codec.fromBytes(KeptList.class, list.about().bytes());
            boolean sameName = source.isPresent() && about.named() && about.source().equals(source.get());
            if (sameName || source.isEmpty() || !about.named()) {
                newest(list).ifPresent(version -> known.put(list.id(), ListSignature
                        .of(about.named() ? Optional.of(about.source()) : Optional.empty(), version)));
            }
        }
        return switch (ListIdentity.of(ListSignature.of(source, incoming), known)) {
            case ListIdentity.KnownList(var id, _, _) -> lists.find(id);
            case ListIdentity.NewList() -> Optional.empty();
        };
    }

    /** The newest visible version of a list, with the ids of its rows. */
    Optional<ListVersion> newest(StoredList list) {
        List<StoredVersion> versions = lists.versionsOf(list.id());
        if (versions.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(newest.computeIfAbsent(list.id(), _ -> read(versions.getLast())));
    }

    ListVersion read(StoredVersion version) {
        KeptVersion about = codec.fromBytes(KeptVersion.class, version.about().bytes());
        ListVersion.Builder rows = new ListVersion.Builder(mapping(about));
        lists.eachRow(version.id(), row -> rows.add(row.id(),
                new SourceRow(row.line(), codec.fromBytes(KeptRow.class, row.payload().bytes()).cells())));
        return rows.build();
    }

    /** What its columns were read as. */
    static ColumnMapping mapping(KeptVersion about) {
        MappingResult result = about.map().map(map -> ColumnMapping.of(about.header(), map))
                .orElseGet(() -> ColumnMapping.of(about.header()));
        return switch (result) {
            case MappingResult.Mapped(var mapping) -> mapping;
            case MappingResult.Refused _ -> throw new IllegalStateException(
                    "a list that was read before has columns that cannot be told apart");
        };
    }
}
