package org.kintrace.app.work.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Supplier;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.memory.FamilyHead;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.store.Batches;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.Stores;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.Inquiry;

/** Hands out forms to be filled in: empty, with what is known, or with the claim that is to be corrected. */
public final class OpenForm {

    private final RegistryInMemory memory;
    private final Records records;
    private final Batches batches;
    private final RecordCodec codec;
    private final Supplier<UUID> ids;

    public OpenForm(RegistryInMemory memory, Stores stores, RecordCodec codec, Supplier<UUID> ids) {
        this.memory = memory;
        this.records = stores.records();
        this.batches = stores.batches();
        this.codec = codec;
        this.ids = ids;
    }

    /**
     * @param known what is filled in already, by name of the field
     * @return empty when there is no such family, nothing to change, or not for this account
     */
    public Optional<TypedForm> open(CaseWorker who, FormKind kind, Optional<CaseId> family,
            Map<String, List<String>> known) {
        if (!isOpen(who, kind, family)) {
            return Optional.empty();
        }
        Optional<FamilyHead> head = family.flatMap(id -> memory.heads().find(id));
        if (!kind.changes()) {
            return Optional.of(form(kind, family, OptionalInt.empty(), known));
        }
        if (kind == FormKind.FAMILY) {
            return head.map(found -> form(kind, family, OptionalInt.of(found.version()),
                    together(ofCase(found.header()), known)));
        }
        return inquiry(known).map(asked -> form(kind, family,
                OptionalInt.of(memory.ledger().versionOf(asked.id())), together(ofInquiry(asked), known)));
    }

    /** Whether such a form may be filled in there by this account. */
    public boolean isOpen(CaseWorker who, FormKind kind, Optional<CaseId> family) {
        return family.isPresent()
                ? family.filter(who::maySee).flatMap(id -> memory.heads().find(id)).isPresent()
                : kind.belongs() != FormKind.Belongs.FAMILY;
    }

    /** The form that corrects a claim, filled with it. Empty when there is none, or not for this account. */
    public Optional<TypedForm> correcting(CaseWorker who, ClaimId claim) {
        return find(who, claim).map(found -> {
            FilledClaim filled = FilledClaim.of(found.claim());
            Map<String, List<String>> fields = new LinkedHashMap<>(filled.fields());
            fields.put("amends", List.of(claim.value()));
            fields.put("amending", List.of(SourceFields.Amending.CORRECTS.name()));
            return form(filled.kind(), Optional.of(found.family()), OptionalInt.empty(), fields);
        });
    }

    /** The form that takes a claim back. */
    public Optional<TypedForm> takingBack(CaseWorker who, ClaimId claim) {
        return find(who, claim).map(found -> form(FormKind.RETRACTION, Optional.of(found.family()),
                OptionalInt.empty(), Map.of("amends", List.of(claim.value()), "amending",
                        List.of(SourceFields.Amending.RETRACTS.name()), "source",
                        List.of(found.claim().source().value()))));
    }

    /**
     * What was put on record by one form together with this claim, and still stands; nothing where it did not come by a
     * form: an import is undone as one.
     */
    public List<Claim> enteredWith(CaseWorker who, ClaimId claim) {
        Optional<FamilyFile> file = find(who, claim)
                .flatMap(found -> memory.files().find(found.family(), who::maySee));
        Optional<String> batch = records.find(claim.value())
                .flatMap(stored -> Optional.ofNullable(stored.batchId()))
                .filter(id -> batches.find(id).map(one -> one.kind().equals(EnterForm.BATCH)).orElse(false));
        if (file.isEmpty() || batch.isEmpty()) {
            return List.of();
        }
        return records.headsOf(batch.get()).stream()
                .filter(head -> head.kind().equals(RecordKind.CLAIM.word()))
                .flatMap(head -> file.get().view().claims().claim(new ClaimId(head.id())).stream())
                .filter(file.get().view().claims()::isLive).toList();
    }

    /** The form that takes back all that was put on record with a claim. */
    public Optional<TypedForm> takingBackEntry(CaseWorker who, ClaimId claim) {
        List<String> claims = enteredWith(who, claim).stream().map(one -> one.id().value()).toList();
        return claims.isEmpty()
                ? Optional.empty()
                : find(who, claim).map(found -> form(FormKind.ENTRY_TAKEN_BACK, Optional.of(found.family()),
                        OptionalInt.empty(), Map.of("entry", List.of(claim.value()), "claims", claims)));
    }

    /** A claim and the family it is filed under. */
    private record Found(Claim claim, CaseId family) {}

    private Optional<Found> find(CaseWorker who, ClaimId id) {
        RecordShelf shelf = new RecordShelf(records, codec);
        Optional<StoredRecord> stored = shelf.find(id).filter(record -> record.caseId() != null);
        return stored
                .flatMap(record -> Optional.ofNullable(record.caseId()).map(CaseId::new).filter(who::maySee)
                        .filter(family -> memory.heads().find(family).isPresent())
                        .flatMap(family -> shelf.value(record) instanceof Claim claim
                                ? Optional.of(new Found(claim, family))
                                : Optional.empty()));
    }

    /** The inquiry a form is about, as it is on record now. */
    private Optional<Inquiry> inquiry(Map<String, List<String>> known) {
        return known.getOrDefault("inquiry", List.of()).stream()
                .filter(id -> InquiryId.FORM.matcher(id).matches()).findFirst()
                .flatMap(id -> memory.ledger().correspondence().inquiry(new InquiryId(id)));
    }

    /** A case as its form holds it. */
    public static Map<String, List<String>> ofCase(Case header) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        header.number().ifPresent(number -> fields.put("number", List.of(number)));
        header.opened().map(UncertainDate::text).ifPresent(on -> fields.put("opened", List.of(on)));
        fields.put("state", List.of(header.state().name()));
        return fields;
    }

    /** What may change of an inquiry, as its forms hold it. */
    public static Map<String, List<String>> ofInquiry(Inquiry inquiry) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("inquiry", List.of(inquiry.id().value()));
        inquiry.due().ifPresent(due -> fields.put("due", List.of(due.on().toString())));
        inquiry.due().map(Deadline::basis).ifPresent(why -> fields.put("dueBasis", List.of(why.name())));
        inquiry.closed().ifPresent(closed -> {
            fields.put("on", List.of(closed.on().toString()));
            fields.put("by", List.of(closed.by()));
            fields.put("why", List.of(closed.why()));
        });
        return fields;
    }

    private static Map<String, List<String>> together(Map<String, List<String>> onRecord,
            Map<String, List<String>> known) {
        Map<String, List<String>> all = new LinkedHashMap<>(onRecord);
        all.putAll(known);
        return all;
    }

    private TypedForm form(FormKind kind, Optional<CaseId> family, OptionalInt version,
            Map<String, List<String>> fields) {
        return new TypedForm(kind, ids.get().toString(), family, version, fields);
    }
}
