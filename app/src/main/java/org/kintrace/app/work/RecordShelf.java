package org.kintrace.app.work;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.store.NewRecord;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.Official;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.sighting.Search;
import org.kintrace.registry.sighting.Sighting;
import org.kintrace.registry.sighting.SightingLink;

/** Registry objects in and out of the store: the one place that knows in what form they are kept. */
public final class RecordShelf {

    private final Records records;
    private final RecordCodec codec;

    public RecordShelf(Records records, RecordCodec codec) {
        this.records = records;
        this.codec = codec;
    }

    /** The form in which an object is kept, not yet kept. @param caseId null for what concerns no single family */
    public NewRecord toKeep(Object value, @Nullable String caseId, @Nullable String batchId) {
        RecordKind kind = RecordKind.of(value);
        return new NewRecord(kind.idOf(value).value(), kind.word(), caseId, batchId, payload(value));
    }

    /** Equal values have equal payloads. */
    public Payload payload(Object value) {
        return Payload.of(codec.toBytes(RecordKind.of(value).type(), value));
    }

    public void put(List<NewRecord> toKeep) {
        records.put(toKeep);
    }

    public Optional<StoredRecord> find(RecordId id) {
        return records.find(id.value());
    }

    /** The object a stored record holds. */
    public Object value(StoredRecord stored) {
        return codec.fromBytes(RecordKind.ofWord(stored.kind()).type(), stored.payload().bytes());
    }

    /** Everything in one family's file, empty when there is none of that id. */
    public Optional<CaseRecords> caseRecords(CaseId id) {
        Map<RecordKind, List<Object>> parts = newest(records.ofCase(id.value()));
        return list(parts, RecordKind.CASE, Case.class).stream().findFirst()
                .map(header -> assemble(header, parts));
    }

    /** Everything in the files of these families, in the order given. */
    public List<CaseRecords> caseRecords(Collection<CaseId> ids) {
        List<CaseRecords> all = new ArrayList<>();
        ids.forEach(id -> caseRecords(id).ifPresent(all::add));
        return all;
    }

    /** Everything that concerns offices, with what belongs to one of these families. */
    public Ledger ledger(Collection<CaseId> families) {
        List<StoredRecord> stored = new ArrayList<>(records.shared());
        for (RecordKind kind : List.of(RecordKind.INQUIRY, RecordKind.TRANSMISSION, RecordKind.REPLY)) {
            records.ofKind(kind.word()).stream()
                    .filter(r -> r.caseId() != null && families.contains(new CaseId(r.caseId())))
                    .forEach(stored::add);
        }
        return ledger(newest(stored));
    }

    /** The ledger put together from its objects. */
    public static Ledger ledger(Map<RecordKind, List<Object>> parts) {
        return new Ledger(list(parts, RecordKind.OFFICE, Office.class),
                list(parts, RecordKind.OFFICIAL, Official.class),
                list(parts, RecordKind.SOURCE, Source.class), list(parts, RecordKind.PROMISE, Promise.class),
                list(parts, RecordKind.INQUIRY, Inquiry.class),
                list(parts, RecordKind.TRANSMISSION, Transmission.class),
                list(parts, RecordKind.REPLY, Reply.class),
                list(parts, RecordKind.GENERAL_CLAIM, GeneralClaim.class));
    }

    /** All decisions about who is who, oldest first. */
    public List<IdentityDecision> decisions() {
        return list(newest(records.ofKind(RecordKind.DECISION.word())), RecordKind.DECISION,
                IdentityDecision.class);
    }

    /** A family's file put together from its objects. */
    public static CaseRecords assemble(Case header, Map<RecordKind, List<Object>> parts) {
        return new CaseRecords(header, list(parts, RecordKind.SOURCE, Source.class),
                list(parts, RecordKind.STATEMENT, Statement.class),
                list(parts, RecordKind.EVENT, Event.class),
                list(parts, RecordKind.CLAIM, Claim.class), list(parts, RecordKind.PAPER, Paper.class),
                list(parts, RecordKind.SIGHTING, Sighting.class),
                list(parts, RecordKind.SIGHTING_LINK, SightingLink.class),
                list(parts, RecordKind.SEARCH, Search.class),
                list(parts, RecordKind.CONSENT, ConsentStatement.class));
    }

    private Map<RecordKind, List<Object>> newest(List<StoredRecord> stored) {
        Map<String, Object> byId = new LinkedHashMap<>();
        stored.forEach(one -> byId.put(one.id(), value(one)));
        Map<RecordKind, List<Object>> parts = new EnumMap<>(RecordKind.class);
        byId.values().forEach(
                value -> parts.computeIfAbsent(RecordKind.of(value), _ -> new ArrayList<>()).add(value));
        return parts;
    }

    private static <T> List<T> list(Map<RecordKind, List<Object>> parts, RecordKind kind, Class<T> type) {
        return parts.getOrDefault(kind, List.of()).stream().map(type::cast).toList();
    }
}
