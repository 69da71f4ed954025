package org.kintrace.app.work;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Lists;

/** The lists on record, read. */
public final class ListsOnRecord {

    private final Lists lists;
    private final RecordCodec codec;

    public ListsOnRecord(Lists lists, RecordCodec codec) {
        this.lists = lists;
        this.codec = codec;
    }

    /** A version of a list. @param rows how many rows are kept, rejected ones included */
    public record Version(String listId, String source, String versionId, String batchId, Instant added,
            int rows,
            KeptVersion about) {}

    /** A row of a list with its headings. */
    public record Row(String source, String fileName, int line, List<String> header, List<String> cells) {}

    /** All visible versions, list by list, oldest first. */
    public List<Version> versions() {
        List<Version> all = new ArrayList<>();
        for (Lists.StoredList list : lists.list()) {
            for (Lists.StoredVersion version : lists.versionsOf(list.id())) {
                all.add(new Version(list.id(), source(list), version.id(), version.batchId(),
                        version.addedAt(),
                        version.rows(), about(version)));
            }
        }
        return all;
    }

    /** One row, with what its columns are called. */
    public Optional<Row> row(String rowId) {
        return lists.row(rowId).map(stored -> {
            Lists.StoredVersion version = lists.findVersion(stored.versionId()).orElseThrow();
            Lists.StoredList list = lists.find(version.listId()).orElseThrow();
            KeptVersion about = about(version);
            return new Row(source(list), about.fileName(), stored.row().line(), about.header(),
                    codec.fromBytes(KeptRow.class, stored.row().payload().bytes()).cells());
        });
    }

    String source(Lists.StoredList list) {
        return codec.fromBytes(KeptList.class, list.about().bytes()).source();
    }

    KeptVersion about(Lists.StoredVersion version) {
        return codec.fromBytes(KeptVersion.class, version.about().bytes());
    }
}
