package org.kintrace.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.Problem;
import org.kintrace.app.json.Problems;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.StandingMatches;
import org.kintrace.app.work.WaitingPersons;
import org.kintrace.app.work.store.MatchDescriptions.Described;
import org.kintrace.app.work.store.MatchDescriptions.Subject;
import org.kintrace.app.work.store.NewRecord;
import org.kintrace.app.work.store.Payload;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.app.work.store.Stores;
import org.kintrace.linkage.description.Description;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/** Takes in a case file: all of its whole families become visible at once, or nothing does. */
public final class ImportCaseFile {

    /** Objects written in one durable step while the import is still invisible. */
    private static final int CHUNK = 2_000;

    private final Stores stores;
    private final RecordCodec codec;
    private final RecordShelf shelf;
    private final StandingMatches matches;
    private final Supplier<UUID> ids;
    private final @Nullable String accountId;

    /** For forms, which note themselves who entered what. */
    public ImportCaseFile(Stores stores, RecordCodec codec, Supplier<UUID> ids) {
        this(stores, codec, ids, null);
    }

    /** @param accountId who is noted to have taken in a file, or null when the caller notes it */
    public ImportCaseFile(Stores stores, RecordCodec codec, Supplier<UUID> ids, @Nullable String accountId) {
        this.accountId = accountId;
        this.stores = stores;
        this.codec = codec;
        this.shelf = new RecordShelf(stores.records(), codec);
        this.matches = new StandingMatches(stores, codec, ids);
        this.ids = ids;
    }

    /**
     * @param file read to its end; the caller closes it
     * @throws CaseFileNotReadException when nothing of it can be taken in
     */
    public CaseFileOutcome run(InputStream file) throws CaseFileNotReadException, IOException {
        return take(new CaseFileReader(codec).read(file), "case-file");
    }

    /**
     * Takes in records that somebody entered: new families, and what is new in families on record. A header that names
     * more members than before lets the new ones join.
     *
     * @param kind what the import is called in the clear
     */
    public CaseFileOutcome take(CaseFile entered, String kind) {
        return take(ReadCaseFile.of(entered), kind);
    }

    private CaseFileOutcome take(ReadCaseFile read, String kind) {
        Problems problems = new Problems();
        List<Unit> accepted = new Acceptance(this::kindOnRecord, this::claimsOnRecord, problems)
                .accept(withoutOtherContent(read, problems));
        Plan plan = new Plan(kind);
        accepted.forEach(plan::add);
        return plan.carryOut(read, problems);
    }

    private Optional<RecordKind> kindOnRecord(RecordId id) {
        return shelf.find(id).map(stored -> RecordKind.ofWord(stored.kind()));
    }

    private List<Claim> claimsOnRecord(Unit unit) {
        return unit.family().filter(family -> shelf.find(family.id()).isPresent())
                .map(family -> stores.records().ofCase(family.id().value()).stream().map(shelf::value)
                        .filter(Claim.class::isInstance).map(Claim.class::cast).toList())
                .orElse(List.of());
    }

    /** Leaves out units that say something else about an id than is on record. */
    private List<Unit> withoutOtherContent(ReadCaseFile read, Problems problems) {
        Set<String> onRecord = new LinkedHashSet<>();
        List<String> all = read.units().stream().flatMap(unit -> unit.entries().stream())
                .map(entry -> entry.id().value()).toList();
        for (int from = 0; from < all.size(); from += CHUNK) {
            onRecord.addAll(stores.records().known(all.subList(from, Math.min(from + CHUNK, all.size()))));
        }
        List<Unit> units = new ArrayList<>();
        for (Unit unit : read.units()) {
            boolean whole = true;
            for (Entry entry : unit.entries()) {
                if (onRecord.contains(entry.id().value()) && standing(entry) == Standing.OTHER) {
                    problems.add(entry.pointer(),
                            new Problem.Reason.OtherContentOnRecord(entry.id().value()));
                    whole = false;
                }
            }
            if (whole) {
                units.add(unit);
            }
        }
        return units;
    }

    private enum Standing {
        NEW, SAME, GROWN, OTHER
    }

    /** How an entry stands to what is on record. A case may grow by members; everything else is never edited. */
    private Standing standing(Entry entry) {
        Optional<StoredRecord> stored = shelf.find(entry.id());
        if (stored.isEmpty()) {
            return Standing.NEW;
        }
        if (!stored.get().kind().equals(entry.kind().word())) {
            return Standing.OTHER;
        }
        if (stored.get().payload().equals(shelf.payload(entry.value()))) {
            return Standing.SAME;
        }
        return entry.value() instanceof Case now && shelf.value(stored.get()) instanceof Case before
                && grownFrom(before, now) ? Standing.GROWN : Standing.OTHER;
    }

    private static boolean grownFrom(Case before, Case now) {
        return now.number().equals(before.number()) && now.opened().equals(before.opened())
                && now.state() == before.state() && now.members().containsAll(before.members());
    }

    /** What is to be written, collected before the first byte is. */
    private final class Plan {

        private final List<Unit> families = new ArrayList<>();
        private final List<Entry> ledger = new ArrayList<>();
        private final Map<InquiryId, String> caseOfInquiry = new HashMap<>();
        private final String kind;
        private int unchanged;

        Plan(String kind) {
            this.kind = kind;
        }

        void add(Unit unit) {
            if (unit.family().isPresent()) {
                families.add(unit);
            } else {
                ledger.addAll(unit.entries());
                unit.entries().forEach(entry -> {
                    if (entry.value() instanceof Inquiry inquiry && inquiry.cases().size() == 1) {
                        caseOfInquiry.put(inquiry.id(), inquiry.cases().getFirst().value());
                    }
                });
            }
        }

        CaseFileOutcome carryOut(ReadCaseFile read, Problems problems) {
            String batchId = ids.get().toString();
            List<NewRecord> records = new ArrayList<>();
            List<Case> opened = new ArrayList<>();
            List<Entry> grown = new ArrayList<>();
            List<Unit> touched = new ArrayList<>();
            for (Unit unit : families) {
                int before = records.size();
                for (Entry entry : unit.entries()) {
                    switch (standing(entry)) {
                        case NEW -> records.add(shelf.toKeep(entry.value(), caseIdOf(unit), batchId));
                        case SAME -> unchanged++;
                        case GROWN -> grown.add(entry);
                        case OTHER -> throw new IllegalStateException("checked before");
                    }
                }
                if (shelf.find(unit.entries().getFirst().id()).isEmpty()) {
                    opened.add(unit.family().orElseThrow());
                }
                if (records.size() > before) {
                    touched.add(unit);
                }
            }
            for (Entry entry : ledger) {
                if (standing(entry) == Standing.SAME) {
                    unchanged++;
                } else {
                    records.add(shelf.toKeep(entry.value(), caseIdOf(entry.value()), batchId));
                }
            }
            int found = records.isEmpty() ? 0 : write(batchId, opened, records, grown, touched);
            List<Problem> all = new ArrayList<>(read.problems());
            all.addAll(problems.list());
            return new CaseFileOutcome(records.isEmpty() ? Optional.empty() : Optional.of(batchId),
                    families.stream().map(unit -> unit.family().orElseThrow().id()).toList(),
                    families.stream().mapToInt(unit -> unit.family().orElseThrow().members().size()).sum(),
                    records.size(), unchanged, found, all, read.problemCount() + problems.count());
        }

        private String caseIdOf(Unit unit) {
            return unit.family().orElseThrow().id().value();
        }

        /** The one family an entry of the ledger belongs to, null when it concerns several or none. */
        private @Nullable String caseIdOf(Object value) {
            return switch (value) {
                case Inquiry inquiry -> caseOfInquiry.get(inquiry.id());
                case Transmission transmission -> caseOf(transmission.inquiry());
                case Reply reply -> reply.inquiry().map(this::caseOf).orElse(null);
                default -> null;
            };
        }

        private @Nullable String caseOf(InquiryId inquiry) {
            String here = caseOfInquiry.get(inquiry);
            return here != null ? here : shelf.find(inquiry).map(StoredRecord::caseId).orElse(null);
        }

        private int write(String batchId, List<Case> opened, List<NewRecord> records, List<Entry> grown,
                List<Unit> touched) {
            stores.batches().stage(batchId, kind, Payload.of(new byte[0]));
            stores.atomically()
                    .run(() -> opened.forEach(header -> stores.cases().open(header.id().value(), batchId)));
            for (int from = 0; from < records.size(); from += CHUNK) {
                shelf.put(records.subList(from, Math.min(from + CHUNK, records.size())));
            }
            List<StandingMatches.Waiting> waiting = describe(touched, batchId);
            int found = matches.meetPersons(waiting, batchId);
            stores.atomically().run(() -> {
                for (Entry entry : grown) {
                    StoredRecord stored = shelf.find(entry.id()).orElseThrow();
                    revise(stored, entry);
                }
                stores.batches().show(batchId);
                if (accountId != null) {
                    stores.audit().add(accountId, kind + "-import", batchId, Payload.of(new byte[0]));
                }
            });
            return found;
        }

        private void revise(StoredRecord stored, Entry entry) {
            try {
                stores.records().revise(stored.id(), stored.version(), shelf.payload(entry.value()));
            } catch (org.kintrace.app.work.store.StaleVersionException e) {
                throw new IllegalStateException("one process writes at a time", e);
            }
        }

        private List<StandingMatches.Waiting> describe(List<Unit> touched, String batchId) {
            List<StandingMatches.Waiting> waiting = new ArrayList<>();
            List<Described> described = new ArrayList<>();
            for (Unit unit : touched) {
                Case header = unit.family().orElseThrow();
                CaseRecords records = whole(unit);
                for (Description description : WaitingPersons.of(records)) {
                    Described now = matches.described(description, Subject.PERSON, header.id().value(),
                            batchId);
                    if (isNews(now)) {
                        waiting.add(new StandingMatches.Waiting(header.id().value(), description));
                        described.add(now);
                    }
                }
            }
            for (int from = 0; from < described.size(); from += CHUNK) {
                stores.matchDescriptions()
                        .put(described.subList(from, Math.min(from + CHUNK, described.size())));
            }
            return waiting;
        }

        /** Who is described as before has met every row already. */
        private boolean isNews(Described now) {
            return stores.matchDescriptions().find(now.subjectId())
                    .filter(before -> before.payload().equals(now.payload())).isEmpty();
        }

        /** The family as it will be on record: what was there and what this file adds. */
        private CaseRecords whole(Unit unit) {
            Map<RecordKind, List<Object>> parts = new EnumMap<>(RecordKind.class);
            Map<String, Object> byId = new java.util.LinkedHashMap<>();
            CaseId id = unit.family().orElseThrow().id();
            stores.records().ofCase(id.value()).forEach(stored -> byId.put(stored.id(), shelf.value(stored)));
            unit.entries().forEach(entry -> byId.put(entry.id().value(), entry.value()));
            byId.values().forEach(
                    value -> parts.computeIfAbsent(RecordKind.of(value), _ -> new ArrayList<>()).add(value));
            return RecordShelf.assemble(unit.family().orElseThrow(), parts);
        }
    }
}
