package org.kintrace.app.work.memory;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.store.Cases.CaseHead;
import org.kintrace.app.work.store.Stores;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;

/** The first page of every family's file, and which family each account of a person belongs to. */
public final class FamilyHeads implements Follower {

    private final Stores stores;
    private final RecordShelf shelf;
    private volatile Known known = Known.NOTHING;
    private boolean read;

    /** Both maps are never changed once they are here. */
    private record Known(Map<CaseId, FamilyHead> heads, Map<PersonId, CaseId> caseOf) {

        static final Known NOTHING = new Known(Map.of(), Map.of());

        static Known of(Map<CaseId, FamilyHead> heads) {
            Map<PersonId, CaseId> caseOf = new HashMap<>();
            heads.values().forEach(
                    head -> head.header().members()
                            .forEach(member -> caseOf.put(member.person(), head.id())));
            return new Known(Collections.unmodifiableMap(heads), caseOf);
        }
    }

    FamilyHeads(Stores stores, RecordShelf shelf) {
        this.stores = stores;
        this.shelf = shelf;
    }

    /** All visible families, in the order they came. */
    public Collection<FamilyHead> list() {
        return known().heads().values();
    }

    public Optional<FamilyHead> find(CaseId id) {
        return Optional.ofNullable(known().heads().get(id));
    }

    /** The family an account belongs to; empty for a row of a list and for nobody we know. */
    public Optional<CaseId> caseOf(PersonId account) {
        return Optional.ofNullable(known().caseOf().get(account));
    }

    @Override
    public synchronized void follow(Touched touched) {
        if (!read || touched.families().isEmpty()) {
            return;
        }
        Map<CaseId, FamilyHead> heads = new LinkedHashMap<>(known.heads());
        touched.families().forEach((id, at) -> {
            Optional<FamilyHead> now = stores.cases().find(id.value())
                    .flatMap(head -> stores.records().find(id.value()).map(
                            record -> head(head, record, latest(at, Optional.ofNullable(heads.get(id))))));
            now.ifPresentOrElse(head -> heads.put(id, head), () -> heads.remove(id));
        });
        known = Known.of(heads);
    }

    @Override
    public synchronized void forget() {
        known = Known.NOTHING;
        read = false;
    }

    private Known known() {
        if (known.heads().isEmpty()) {
            readAll();
        }
        return known;
    }

    private synchronized void readAll() {
        if (read) {
            return;
        }
        Map<String, StoredRecord> headers = new HashMap<>();
        stores.records().ofKind(RecordKind.CASE.word()).forEach(record -> headers.put(record.id(), record));
        Map<String, Instant> lastWritten = stores.records().lastWritten();
        Map<CaseId, FamilyHead> heads = new LinkedHashMap<>();
        for (CaseHead head : stores.cases().list()) {
            StoredRecord record = headers.get(head.id());
            if (record != null) {
                heads.put(new CaseId(head.id()),
                        head(head, record, lastWritten.getOrDefault(head.id(), head.openedAt())));
            }
        }
        known = Known.of(heads);
        read = true;
    }

    private FamilyHead head(CaseHead head, StoredRecord record, Instant lastChange) {
        return new FamilyHead((Case) shelf.value(record), record.version(), head.state(), head.openedAt(),
                lastChange);
    }

    private static Instant latest(Instant at, Optional<FamilyHead> before) {
        return before.map(FamilyHead::lastChange).filter(earlier -> earlier.isAfter(at)).orElse(at);
    }
}
