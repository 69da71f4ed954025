package org.kintrace.app.work;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.ListOutcome.VersionChange;
import org.kintrace.app.work.store.Lists;

/** How a version of a list stands to the one before, and which of its rows nobody has met yet. */
record VersionAgainstEarlier(VersionChange change, List<ReadList.Person> toMeet) {

    static VersionAgainstEarlier of(Lists lists, RecordCodec codec, Optional<Lists.StoredList> known, ReadList read) {
        return new VersionAgainstEarlier(new VersionChange(true, read.people().stream().map(p -> p.person().line()).toList(), List.of(), List.of(), 0), read.people());
    }
}
