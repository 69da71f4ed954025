package org.kintrace.checks.badinput;

import java.nio.file.Path;
import java.util.List;

import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;

/** What {@code case list}, {@code list show}, {@code match} and {@code case export} would show, read with one unlocking. */
record OnRecord(List<CaseRecords> families, Ledger ledger, List<ListsOnRecord.Version> lists,
        List<MatchDesk.Standing> matches) {

    static OnRecord in(Path registry) throws FolderNotOpenedException {
        try (OpenRegistry open = OpenRegistry.open(registry, Workplace.PASSPHRASE.toCharArray())) {
            return new OnRecord(open.families(), open.ledger(), open.listsOnRecord().versions(),
                    open.matchDesk().list(null));
        }
    }

    /** How many families, lists and possible matches: for messages, which a whole registry would not fit. */
    @Override
    public String toString() {
        return families.size() + " families, " + lists.size() + " lists, " + matches.size() + " matches";
    }
}
