package org.kintrace.app.work.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.gap.GapRules;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.GeneralClaim;

/**
 * What does not fit and what is missing, family by family: read once after unlocking, then again only where something
 * changed, or when the day changed. Together it is what the rules find over everything at once.
 */
public final class Findings implements Follower {

    /** So few changed families are read before an answer is given. */
    private static final int READ_AT_ONCE = 10;
    /** While the first reading goes on, the sum is made anew after so many families. */
    private static final int WORTH_TELLING = 200;

    private final FamilyHeads heads;
    private final FamilyFiles files;
    private final Supplier<LedgerNow> ledger;
    private final Ties ties;
    private final Consumer<CaseRecords> eachRead;
    private final Map<CaseId, Part> parts = new LinkedHashMap<>();
    /** The part each family was read in. */
    private final Map<CaseId, Part> partOf = new HashMap<>();
    private final Set<CaseId> waiting = new LinkedHashSet<>();
    /** Families whose reading failed; the others do not wait for them. */
    private final Set<CaseId> unreadable = new LinkedHashSet<>();
    private final List<RuntimeException> untold = new ArrayList<>();
    private final Map<CaseId, List<Source>> copies = new HashMap<>();
    private boolean begun;
    private @Nullable LocalDate day;
    private @Nullable OfLedger ofLedger;
    private @Nullable Found together;

    /** What was found in one group of files, kept under the first of them. */
    private record Part(List<CaseId> group, List<Contradiction> contradictions, List<Gap> gaps) {}

    private record OfLedger(LedgerNow by, List<Contradiction> contradictions, List<Gap> gaps) {}

    /**
     * All that was found.
     *
     * @param unread families not read yet since unlocking or since they changed; what concerns them may be missing or old
     * @param unreadable families whose reading failed; what concerns them is missing
     */
    public record Found(List<Contradiction> contradictions, List<Gap> gaps, int unread, int unreadable) {

        public Found {
            contradictions = List.copyOf(contradictions);
            gaps = List.copyOf(gaps);
        }
    }

    /** @param eachRead is handed every file when it is read */
    Findings(FamilyHeads heads, FamilyFiles files, Supplier<LedgerNow> ledger, Ties ties,
            Consumer<CaseRecords> eachRead) {
        this.eachRead = eachRead;
        this.heads = heads;
        this.files = files;
        this.ledger = ledger;
        this.ties = ties;
    }

    /** Everything found so far, as of that day. */
    public synchronized Found list(LocalDate on) {
        begin(on);
        if (waiting.size() <= READ_AT_ONCE) {
            readSome(READ_AT_ONCE, on);
        }
        OfLedger general = ofLedger(on);
        Found current = together;
        if (current != null && current.unread() - waiting.size() < WORTH_TELLING && !waiting.isEmpty()) {
            return new Found(current.contradictions(), current.gaps(), waiting.size(), unreadable.size());
        }
        if (current == null || current.unread() != waiting.size()) {
            List<Contradiction> contradictions = new ArrayList<>(general.contradictions());
            List<Gap> gaps = new ArrayList<>(general.gaps());
            parts.values().forEach(part -> {
                contradictions.addAll(part.contradictions());
                gaps.addAll(part.gaps());
            });
            current = new Found(ContradictionRules.together(contradictions), inOrder(gaps), waiting.size(),
                    unreadable.size());
            together = current;
        }
        return current;
    }

    /** Everything found that concerns one family, which is read now if it has not been. */
    public synchronized Found of(CaseId family, LocalDate on) {
        begin(on);
        if (waiting.contains(family) || unreadable.contains(family)) {
            read(family, on);
        }
        OfLedger general = ofLedger(on);
        Optional<CaseId> asked = Optional.of(family);
        List<Contradiction> contradictions = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        general.contradictions().stream().filter(found -> found.family().equals(asked))
                .forEach(contradictions::add);
        general.gaps().stream().filter(gap -> gap.family().equals(asked)).forEach(gaps::add);
        Part part = partOf.get(family);
        if (part != null) {
            contradictions.addAll(part.contradictions());
            part.gaps().stream().filter(gap -> gap.family().equals(asked)).forEach(gaps::add);
        }
        return new Found(ContradictionRules.together(contradictions), inOrder(gaps), 0, 0);
    }

    /** What was found in the ledger alone that names one of these records. */
    public synchronized List<Contradiction> ofLedger(LocalDate on, Collection<RecordId> naming) {
        begin(on);
        Set<RecordId> ids = Set.copyOf(naming);
        return ofLedger(on).contradictions().stream()
                .filter(found -> found.one().stream().anyMatch(ids::contains)
                        || found.other().stream().anyMatch(ids::contains))
                .toList();
    }

    /** Reads up to so many of the families that wait. @return how many still wait */
    synchronized int readSome(int most, LocalDate on) {
        begin(on);
        // What fails here fails for every family, and is no fault of one of them.
        LedgerNow _ = ledger.get();
        for (int i = 0; i < most && !waiting.isEmpty(); i++) {
            readOrSetAside(waiting.iterator().next(), on);
        }
        return waiting.size();
    }

    /** Why families could not be read, each reason once. */
    public synchronized List<RuntimeException> takeFailures() {
        List<RuntimeException> taken = List.copyOf(untold);
        untold.clear();
        return taken;
    }

    private void readOrSetAside(CaseId family, LocalDate on) {
        try {
            read(family, on);
        } catch (RuntimeException e) {
            // Whatever is wrong with one file, a damaged record or one that does not fit: the others are read all the same.
            waiting.remove(family);
            unreadable.add(family);
            untold.add(e);
        }
    }

    @Override
    public synchronized void follow(Touched touched) {
        if (!begun || touched.families().isEmpty() && touched.ledger().isEmpty()) {
            return;
        }
        LedgerNow now = ledger.get();
        boolean everybody = now.ledger().generalClaims().stream().map(GeneralClaim::id)
                .anyMatch(id -> touched.ledger().contains(id.value()));
        Collection<CaseId> again = everybody
                ? heads.list().stream().map(FamilyHead::id).toList()
                : new Concerned(now, heads).by(touched);
        again.forEach(this::again);
        ofLedger = null;
        together = null;
    }

    @Override
    public synchronized void forget() {
        parts.clear();
        partOf.clear();
        waiting.clear();
        unreadable.clear();
        untold.clear();
        copies.clear();
        begun = false;
        ofLedger = null;
        together = null;
    }

    private void begin(LocalDate on) {
        if (!begun || !on.equals(day)) {
            heads.list().forEach(head -> waiting.add(head.id()));
            unreadable.clear();
            begun = true;
            day = on;
            ofLedger = null;
            together = null;
        }
    }

    private void again(CaseId family) {
        unreadable.remove(family);
        if (heads.find(family).isPresent()) {
            waiting.add(family);
        } else {
            waiting.remove(family);
            copies.remove(family);
            Part part = partOf.get(family);
            if (part != null) {
                drop(part);
                part.group().stream().filter(other -> heads.find(other).isPresent()).forEach(waiting::add);
            }
        }
    }

    private void read(CaseId family, LocalDate on) {
        // Reading a file shows which others it points to, so it is read before the group is asked for.
        Optional<CaseRecords> own = files.unsealed(family);
        Optional<FamilyHead> head = heads.find(family);
        if (own.isEmpty() || head.isEmpty()) {
            waiting.remove(family);
            return;
        }
        List<CaseId> group = ties.groupOf(family);
        List<CaseRecords> tied = group.stream().filter(other -> !other.equals(family))
                .flatMap(other -> files.unsealed(other).stream()).toList();
        RegistryView view = files.read(head.get(), own.get(), tied).view();
        keep(new Part(group, ContradictionRules.checkPart(Reads.FAMILY, view, on),
                GapRules.checkPart(Reads.FAMILY, view, on).stream()
                        .filter(gap -> gap.family().isPresent()).toList()));
        group.forEach(waiting::remove);
        if (unreadable.removeAll(group)) {
            together = null;
        }
        noteCopies(own.get());
        eachRead.accept(own.get());
    }

    /** What was found before of any of these families was found in other company, and counts no more. */
    private void keep(Part part) {
        for (CaseId family : part.group()) {
            Part before = partOf.get(family);
            if (before != null) {
                drop(before);
            }
        }
        parts.put(part.group().getFirst(), part);
        part.group().forEach(family -> partOf.put(family, part));
    }

    private void drop(Part part) {
        parts.remove(part.group().getFirst());
        part.group().forEach(partOf::remove);
    }

    /** A reply may rest on a copy that lies in a family's file. */
    private void noteCopies(CaseRecords family) {
        List<Source> found = family.sources().stream().filter(source -> source.copyOf().isPresent()).toList();
        List<Source> before = found.isEmpty()
                ? copies.remove(family.header().id())
                : copies.put(family.header().id(), found);
        if (!found.equals(before == null ? List.of() : before)) {
            ofLedger = null;
        }
    }

    private OfLedger ofLedger(LocalDate on) {
        LedgerNow now = ledger.get();
        OfLedger current = ofLedger;
        if (current == null || current.by() != now) {
            RegistryView view = RegistryView.of(new CaseFile(Optional.empty(), withCopies(now.ledger()),
                    List.of(), now.decisions()));
            List<Gap> gaps = GapRules.checkPart(Reads.LEDGER, view, on).stream()
                    .filter(gap -> gap.about().stream().noneMatch(this::isOfAFamily)).toList();
            current = new OfLedger(now, ContradictionRules.checkPart(Reads.LEDGER, view, on), gaps);
            ofLedger = current;
            together = null;
        }
        return current;
    }

    /** What is missing of a person of a family is found with that family. */
    private boolean isOfAFamily(RecordId id) {
        return id instanceof PersonId person && heads.caseOf(person).isPresent();
    }

    private Ledger withCopies(Ledger all) {
        List<Source> sources = new ArrayList<>(all.sources());
        copies.values().forEach(sources::addAll);
        return new Ledger(all.offices(), all.officials(), sources, all.promises(), all.inquiries(),
                all.transmissions(), all.replies(), all.generalClaims());
    }

    private static List<Gap> inOrder(List<Gap> gaps) {
        return GapRules.all().stream()
                .flatMap(rule -> gaps.stream().filter(gap -> gap.rule().equals(rule.key()))).toList();
    }
}
