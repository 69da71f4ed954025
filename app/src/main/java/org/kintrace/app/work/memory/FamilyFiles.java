package org.kintrace.app.work.memory;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kintrace.app.json.RecordKind;
import org.kintrace.app.json.References;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.store.Records;
import org.kintrace.app.work.store.StoredRecord;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.identity.IdentityDecision;

/** Families' files, unsealed one by one when asked for; the last few are kept. */
public final class FamilyFiles implements Follower {

    /** About 100 kB each. */
    private static final int FILES_KEPT = 250;
    private static final int VIEWS_KEPT = 100;

    private final Records records;
    private final RecordShelf shelf;
    private final FamilyHeads heads;
    private final Supplier<LedgerNow> ledger;
    private final Ties ties;
    private final LastUsed<CaseId, CaseRecords> files = new LastUsed<>(FILES_KEPT);
    private final LastUsed<CaseId, Viewed> views = new LastUsed<>(VIEWS_KEPT);

    /** A file with its view, as of one ledger. */
    private record Viewed(LedgerNow by, FamilyFile file) {

        boolean isOf(LedgerNow now, FamilyHead head, List<CaseRecords> all) {
            List<CaseRecords> here = file.all();
            return by == now && file.head().equals(head) && here.size() == all.size()
                    && IntStream.range(0, here.size()).allMatch(i -> here.get(i) == all.get(i));
        }
    }

    FamilyFiles(Records records, RecordShelf shelf, FamilyHeads heads, Supplier<LedgerNow> ledger,
            Ties ties) {
        this.records = records;
        this.shelf = shelf;
        this.heads = heads;
        this.ledger = ledger;
        this.ties = ties;
    }

    /** A file with those tied to it that may be seen too. @param sees which files the reader may see */
    public Optional<FamilyFile> find(CaseId id, Predicate<CaseId> sees) {
        Optional<FamilyHead> head = heads.find(id).filter(_ -> sees.test(id));
        Optional<CaseRecords> own = head.flatMap(_ -> recordsOf(id));
        return own.map(family -> viewed(head.orElseThrow(), family, sees));
    }

    /** The same without keeping it: for going through all of them. */
    FamilyFile read(FamilyHead head, CaseRecords own, List<CaseRecords> tied) {
        return new FamilyFile(head, own, tied, view(Stream.concat(Stream.of(own), tied.stream()).toList()));
    }

    /** Everything in a file, from memory when it was asked for lately. */
    Optional<CaseRecords> recordsOf(CaseId id) {
        Optional<CaseRecords> kept = files.find(id);
        if (kept.isPresent()) {
            return kept;
        }
        long drops = files.drops();
        Optional<CaseRecords> read = unsealed(id);
        read.ifPresent(family -> files.keep(id, family, drops));
        return read;
    }

    /** Everything in a file, read now. */
    Optional<CaseRecords> unsealed(CaseId id) {
        Optional<CaseRecords> family = shelf.caseRecords(id);
        family.ifPresent(found -> notePointers(id, found));
        return family;
    }

    @Override
    public void follow(Touched touched) {
        touched.families().keySet().forEach(id -> {
            files.drop(id);
            views.drop(id);
        });
    }

    @Override
    public void forget() {
        files.clear();
        views.clear();
        ties.forget();
    }

    private FamilyFile viewed(FamilyHead head, CaseRecords own, Predicate<CaseId> sees) {
        long drops = views.drops();
        List<CaseRecords> all = new ArrayList<>(List.of(own));
        ties.groupOf(head.id()).stream().filter(other -> !other.equals(head.id()) && sees.test(other))
                .forEach(other -> recordsOf(other).ifPresent(all::add));
        LedgerNow now = ledger.get();
        Optional<Viewed> kept = views.find(head.id())
                .filter(viewed -> viewed.isOf(now, head, all));
        if (kept.isPresent()) {
            return kept.get().file();
        }
        FamilyFile file = read(head, own, all.subList(1, all.size()));
        views.keep(head.id(), new Viewed(now, file), drops);
        return file;
    }

    private RegistryView view(List<CaseRecords> families) {
        LedgerNow now = ledger.get();
        Set<RecordId> concerned = new HashSet<>();
        for (CaseRecords family : families) {
            concerned.add(family.header().id());
            family.header().members().stream().map(Member::person).forEach(concerned::add);
            family.papers().stream().map(Paper::id).forEach(concerned::add);
        }
        Ledger part = now.only(now.concerning(concerned));
        return RegistryView.of(new CaseFile(Optional.empty(), part, families, decisions(now, concerned)),
                now.offices());
    }

    private static List<IdentityDecision> decisions(LedgerNow now, Set<RecordId> concerned) {
        return now.decisions().stream().filter(
                decision -> concerned.contains(decision.one()) || concerned.contains(decision.other()))
                .toList();
    }

    private void notePointers(CaseId id, CaseRecords family) {
        Set<RecordId> own = new HashSet<>();
        Set<RecordId> pointedTo = new HashSet<>();
        own.add(id);
        family.header().members().forEach(member -> own.add(member.person()));
        Stream.of(family.sources(), family.statements(), family.events(), family.claims(), family.papers(),
                family.sightings(), family.sightingLinks(), family.searches(), family.consents())
                .flatMap(List::stream).forEach(value -> {
                    own.add(RecordKind.of(value).idOf(value));
                    pointedTo.addAll(References.of(value));
                });
        pointedTo.removeAll(own);
        LedgerNow now = ledger.get();
        pointedTo.removeIf(now::holds);
        for (RecordId other : pointedTo) {
            records.find(other.value()).map(StoredRecord::caseId).map(CaseId::new)
                    .filter(there -> !there.equals(id)).ifPresent(there -> ties.point(id, there));
        }
    }
}
