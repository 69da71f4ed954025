package org.kintrace.app.work;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.work.ListOutcome.VersionChange;
import org.kintrace.registry.intake.ComparedRow;
import org.kintrace.registry.intake.ListComparison;
import org.kintrace.registry.intake.ListVersion;

/**
 * How a version of a list stands to the one before, and which of its rows nobody has met yet: rows that say what they
 * said before were met then.
 */
record VersionAgainstEarlier(VersionChange change, List<ReadList.Person> toMeet) {

    static VersionAgainstEarlier of(Optional<ListVersion> earlier, ListVersion later, ReadList read) {
        if (earlier.isEmpty()) {
            List<Long> all = read.people().stream().map(one -> one.person().line()).toList();
            return new VersionAgainstEarlier(new VersionChange(true, all, List.of(), List.of(), 0),
                    read.people());
        }
        ListComparison compared = ListComparison.of(earlier.get(), later);
        Set<String> same = new HashSet<>();
        compared.same().forEach(kept -> same.add(kept.later().reference()));
        VersionChange change = new VersionChange(false,
                compared.added().stream().map(ComparedRow::line).toList(),
                compared.changed().stream().map(changed -> changed.later().line()).toList(),
                compared.vanished().stream().map(ComparedRow::line).toList(), compared.same().size());
        return new VersionAgainstEarlier(change,
                read.people().stream().filter(one -> !same.contains(one.rowId())).toList());
    }
}
