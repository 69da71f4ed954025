package org.kintrace.app.work.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.registry.identity.IdentityLedger;
import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.InquiryLedger;
import org.kintrace.registry.inquiry.InquiryStanding;
import org.kintrace.registry.inquiry.Offices;
import org.kintrace.registry.inquiry.PromiseLedger;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/** The whole ledger and all decisions about who is who, as of one place in the change sequence; never changed. */
public final class LedgerNow {

    private final Ledger ledger;
    private final List<IdentityDecision> decisions;
    private final Map<String, Integer> versions;
    private final IdentityLedger identities;
    private final Offices offices;
    private final Correspondence correspondence;
    private final InquiryLedger inquiries;
    private final PromiseLedger promises;
    private final Map<RecordId, Set<InquiryId>> concerning = new HashMap<>();

    private final Set<String> ids;
    private volatile @Nullable Standings standings;
    private volatile @Nullable RegistryView view;

    private record Standings(LocalDate on, Map<InquiryId, InquiryStanding> inquiries,
            List<PromiseStanding> promises) {}

    /** @param ids of every record of the ledger
     * @param versions of the records that were changed since they were first written */
    LedgerNow(Ledger ledger, List<IdentityDecision> decisions, Set<String> ids,
            Map<String, Integer> versions) {
        this.ids = Set.copyOf(ids);
        this.ledger = ledger;
        this.decisions = List.copyOf(decisions);
        this.versions = Map.copyOf(versions);
        identities = IdentityLedger.of(decisions);
        offices = new Offices(ledger.offices(), ledger.officials());
        correspondence = new Correspondence(ledger.inquiries(), ledger.transmissions(), ledger.replies());
        inquiries = new InquiryLedger(correspondence, offices, ledger.promises(),
                ChasePolicy.OF_THE_COMMITTEE);
        promises = new PromiseLedger(correspondence, offices, ledger.promises(),
                ChasePolicy.OF_THE_COMMITTEE);
        ledger.inquiries().forEach(this::index);
        ledger.transmissions().forEach(this::index);
    }

    public Ledger ledger() {
        return ledger;
    }

    /** The ledger alone, without any family's file, as rules and drawings read it. */
    public RegistryView view() {
        RegistryView current = view;
        if (current == null) {
            // Made once for a ledger: indexing every letter for each page took half of the time of a form.
            current = RegistryView.of(new CaseFile(Optional.empty(), ledger, List.of(), decisions), offices,
                    correspondence);
            view = current;
        }
        return current;
    }

    public List<IdentityDecision> decisions() {
        return decisions;
    }

    public IdentityLedger identities() {
        return identities;
    }

    public Offices offices() {
        return offices;
    }

    public Correspondence correspondence() {
        return correspondence;
    }

    public InquiryLedger inquiries() {
        return inquiries;
    }

    public PromiseLedger promises() {
        return promises;
    }

    /** Every inquiry with where it stands on a day, in the order of ids. */
    public List<InquiryStanding> standingOn(LocalDate on) {
        return standings(on).inquiries().values().stream().toList();
    }

    public Optional<InquiryStanding> standingOn(InquiryId inquiry, LocalDate on) {
        return Optional.ofNullable(standings(on).inquiries().get(inquiry));
    }

    /** Every promise made by that day with what became of it, in the order of ids. */
    public List<PromiseStanding> promisesOn(LocalDate on) {
        return standings(on).promises();
    }

    /** Worked out once a day, and anew when the ledger changed. */
    private Standings standings(LocalDate on) {
        Standings current = standings;
        if (current == null || !current.on().equals(on)) {
            Map<InquiryId, InquiryStanding> standing = new LinkedHashMap<>();
            inquiries.list(on).forEach(one -> standing.put(one.inquiry().id(), one));
            current = new Standings(on, Collections.unmodifiableMap(standing), promises.list(on));
            standings = current;
        }
        return current;
    }

    /** A public source the ledger rests on. */
    public Optional<Source> source(SourceId id) {
        return ledger.sources().stream().filter(source -> source.id().equals(id)).findFirst();
    }

    /** Whether a record is one of the ledger. */
    boolean holds(RecordId id) {
        return ids.contains(id.value());
    }

    /** The version of a record of the ledger: a change names the version it was made from. */
    public int versionOf(RecordId id) {
        return versions.getOrDefault(id.value(), 1);
    }

    /** Inquiries made for these families, naming these persons or sending these papers, with the matters they belong to. */
    Set<InquiryId> concerning(Collection<? extends RecordId> ids) {
        Set<InquiryId> found = new LinkedHashSet<>();
        for (RecordId id : ids) {
            for (InquiryId inquiry : concerning.getOrDefault(id, Set.of())) {
                found.addAll(correspondence.inMatter(correspondence.matterOf(inquiry)));
            }
        }
        return found;
    }

    /** The families and persons an inquiry concerns. */
    Set<RecordId> concernedBy(InquiryId inquiry) {
        Set<RecordId> found = new HashSet<>();
        correspondence.inquiry(inquiry).ifPresent(asked -> {
            found.addAll(asked.cases());
            found.addAll(asked.about());
        });
        correspondence.sentIn(inquiry).forEach(sent -> {
            found.addAll(sent.names());
            found.addAll(sent.papers());
        });
        return found;
    }

    /** What of the ledger concerns these inquiries; all that was promised, and all that was said to everybody. */
    Ledger only(Set<InquiryId> inquiries) {
        List<Inquiry> asked = new ArrayList<>();
        List<Transmission> sent = new ArrayList<>();
        List<Reply> replies = new ArrayList<>(correspondence.unasked());
        for (InquiryId id : inquiries) {
            correspondence.inquiry(id).ifPresent(asked::add);
            sent.addAll(correspondence.sentIn(id));
            replies.addAll(correspondence.repliesTo(id));
        }
        return new Ledger(ledger.offices(), ledger.officials(), ledger.sources(), ledger.promises(), asked,
                sent, replies, ledger.generalClaims());
    }

    private void index(Inquiry inquiry) {
        inquiry.cases().forEach(family -> index(family, inquiry.id()));
        inquiry.about().forEach(person -> index(person, inquiry.id()));
    }

    private void index(Transmission sent) {
        for (PersonId person : sent.names()) {
            index(person, sent.inquiry());
        }
        for (PaperId paper : sent.papers()) {
            index(paper, sent.inquiry());
        }
    }

    private void index(RecordId concerned, InquiryId inquiry) {
        concerning.computeIfAbsent(concerned, _ -> new LinkedHashSet<>()).add(inquiry);
    }

    /** Families an inquiry was made for. */
    List<CaseId> familiesOf(InquiryId inquiry) {
        return correspondence.inquiry(inquiry).map(Inquiry::cases).orElse(List.of());
    }
}
