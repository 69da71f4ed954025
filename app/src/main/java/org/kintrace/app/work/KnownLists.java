package org.kintrace.app.work;

import java.util.Optional;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.store.Lists;
import org.kintrace.app.work.store.Lists.StoredList;

/** Recognises a list that came before. */
final class KnownLists {

    private final Lists lists;
    private final ListsOnRecord onRecord;

    KnownLists(Lists lists, RecordCodec codec) {
        this.lists = lists;
        this.onRecord = new ListsOnRecord(lists, codec);
    }

    /**
     * The list this is a version of: by the name a person gave, otherwise by the same headings under the same file name.
     * Headings alone are not enough: two groups may fill in the same form.
     */
    Optional<StoredList> find(Optional<String> source, String fileName, ReadList read) {
        return lists.list().stream().filter(list -> source.isPresent() ? onRecord.source(list).equals(source.get())
                : sameForm(list, fileName, read)).findFirst();
    }

    private boolean sameForm(StoredList list, String fileName, ReadList read) {
        return lists.versionsOf(list.id()).stream().map(onRecord::about)
                .anyMatch(about -> about.header().equals(read.header()) && about.fileName().equals(fileName));
    }
}
