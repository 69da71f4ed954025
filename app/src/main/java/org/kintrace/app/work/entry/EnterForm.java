package org.kintrace.app.work.entry;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.casefile.ImportCaseFile;
import org.kintrace.app.json.Problem;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.store.Cases;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StaleVersionException;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.app.work.store.Stores;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.id.RecordId;

/**
 * Puts on record what somebody typed into a form: read field by field, then taken in as a case file is, with the same
 * checks, and held against every list at once. A form sent twice is kept once.
 */
public final class EnterForm {

    /** What is put on record by a form is kept as an import of this kind. */
    static final String BATCH = "entry";

    private final Stores stores;
    private final RecordCodec codec;
    private final RegistryInMemory memory;
    private final Function<String, List<PlaceId>> places;
    private final Supplier<UUID> ids;

    /** @param places every place a text may name */
    public EnterForm(Stores stores, RecordCodec codec, RegistryInMemory memory,
            Function<String, List<PlaceId>> places, Supplier<UUID> ids) {
        this.stores = stores;
        this.codec = codec;
        this.memory = memory;
        this.places = places;
        this.ids = ids;
    }

    /** @param today the day it is put on record */
    public EntryOutcome enter(CaseWorker who, TypedForm form, LocalDate today) {
        SentForms sent = new SentForms(stores.deskItems(), codec);
        Optional<EntryOutcome> before = sent.before(who, form);
        if (before.isPresent()) {
            return before.get();
        }
        Optional<FamilyFile> file = form.family().flatMap(id -> memory.files().find(id, who::maySee));
        if (form.family().isPresent() && file.isEmpty()
                || form.kind().belongs() == FormKind.Belongs.FAMILY && file.isEmpty()) {
            return new EntryOutcome.NoSuchFamily();
        }
        Desk desk = read(form, file, today);
        if (!desk.fields().problems().isEmpty()) {
            return new EntryOutcome.ToMend(desk.fields().problems());
        }
        Entered entered = desk.entered();
        Optional<EntryOutcome.Conflict> corrected = file.flatMap(opened -> new Corrected(opened).by(entered));
        return corrected.<EntryOutcome>map(Function.identity())
                .orElseGet(() -> keep(who, form, entered, sent));
    }

    /** What came of a form of this account that was put on record. */
    public Optional<Sent> find(CaseWorker who, String submission) {
        return new SentForms(stores.deskItems(), codec).find(who, submission);
    }

    /** What would have to be mended before the form could be put on record; nothing is kept. */
    public List<FieldProblem> check(CaseWorker who, TypedForm form, LocalDate today) {
        return read(form, form.family().flatMap(id -> memory.files().find(id, who::maySee)), today).fields()
                .problems();
    }

    private Desk read(TypedForm form, Optional<FamilyFile> file, LocalDate today) {
        Desk desk = new Desk(new Fields(form.fields(), places),
                new Entered(ids, file.map(opened -> opened.records().header())),
                file.map(FamilyFile::records), UncertainDate.on(today),
                id -> memory.ledger().correspondence().inquiry(id));
        read(form.kind(), desk);
        return desk;
    }

    private static void read(FormKind kind, Desk desk) {
        try {
            kind.read(desk);
        } catch (IllegalArgumentException e) {
            // A record refuses nonsense; where a field was to blame it has been told already.
            if (desk.fields().problems().isEmpty()) {
                desk.fields().problem("", "form.breaksRule");
            }
        }
    }

    private EntryOutcome keep(CaseWorker who, TypedForm form, Entered entered, SentForms sent) {
        EntryOutcome outcome = stores.atomically().call(() -> {
            // Asked again inside: of two that come at once, the second finds what the first kept.
            Optional<EntryOutcome> before = sent.before(who, form);
            if (before.isPresent()) {
                return before.get();
            }
            EntryOutcome made = entered.changed().isPresent()
                    ? change(form, entered.changed().get())
                    : add(entered);
            if (made instanceof EntryOutcome.Kept kept) {
                sent.keep(who, form, kept);
                new Drafts(stores, codec, ids).discardSent(who, form.submission());
                stores.audit().add(who.accountId(), "enter-" + form.kind().spelled(),
                        kept.family().map(RecordId::value).orElse(null),
                        Payload.of(String.join(" ", kept.added()).getBytes(StandardCharsets.UTF_8)));
            }
            return made;
        });
        return outcome;
    }

    private EntryOutcome add(Entered entered) {
        CaseFileOutcome outcome = new ImportCaseFile(stores, codec, ids).take(EnteredFile.of(entered),
                BATCH);
        if (outcome.problemCount() > 0) {
            return new EntryOutcome.ToMend(outcome.problems().stream().map(EnterForm::problem).toList());
        }
        List<String> added = new ArrayList<>();
        entered.ofFamily().forEach(value -> added.add(RecordKind.of(value).idOf(value).value()));
        entered.ofLedger().forEach(value -> added.add(RecordKind.of(value).idOf(value).value()));
        return new EntryOutcome.Kept(outcome.batchId(), entered.header().map(Case::id), added,
                outcome.possibleMatches());
    }

    private EntryOutcome change(TypedForm form, Object now) {
        RecordShelf shelf = new RecordShelf(stores.records(), codec);
        RecordId id = RecordKind.of(now).idOf(now);
        StoredRecord stored = shelf.find(id).orElseThrow();
        if (form.madeFrom().isEmpty() || form.madeFrom().getAsInt() != stored.version()) {
            return new EntryOutcome.Conflict(List.of(shelf.value(stored)), List.of(now), stored.version());
        }
        try {
            stores.records().revise(id.value(), stored.version(), shelf.payload(now));
        } catch (StaleVersionException e) {
            throw new IllegalStateException("one thread writes at a time", e);
        }
        if (now instanceof Case family) {
            stores.cases().setState(family.id().value(),
                    family.state() == CaseState.CLOSED ? Cases.State.CLOSED : Cases.State.OPEN);
        }
        return new EntryOutcome.Kept(Optional.empty(), form.family(), List.of(id.value()), 0);
    }

    /** What the record refuses as a whole: the field cannot be told, the reason can. */
    private static FieldProblem problem(Problem problem) {
        String reason = problem.reason().getClass().getSimpleName();
        return new FieldProblem("", "form." + Character.toLowerCase(reason.charAt(0)) + reason.substring(1),
                Map.of());
    }
}
