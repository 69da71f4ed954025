package org.kintrace.app.work.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.LedgerNow;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.InquiryStanding;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.Reply;

/** What offices promised, were asked and replied: by office, by family, and one promise from its words to today. */
public final class LedgerReading {

    private final RegistryInMemory memory;

    public LedgerReading(RegistryInMemory memory) {
        this.memory = memory;
    }

    /** One office in a list. @param open inquiries that are not closed or fully answered */
    public record OfficeLine(Office office, int promises, int inquiries, int open, int overdue) {}

    /** One office. @param unasked what it said without being asked, in order of time */
    public record OfficePage(Office office, List<PromiseStanding> promises, List<InquiryStanding> inquiries,
            List<Reply> unasked) {

        public OfficePage {
            promises = List.copyOf(promises);
            inquiries = List.copyOf(inquiries);
            unasked = List.copyOf(unasked);
        }
    }

    /**
     * One promise, with its course from its words to the day.
     *
     * @param contradictions that name it, or an inquiry, sending or reply of its course; circles of referrals among them
     */
    public record PromisePage(PromiseStanding standing, List<InquiryStanding> inquiries,
            List<Contradiction> contradictions) {

        public PromisePage {
            inquiries = List.copyOf(inquiries);
            contradictions = List.copyOf(contradictions);
        }
    }

    /** One inquiry. @param sameMatter other inquiries about the same matter */
    public record InquiryPage(InquiryStanding standing, List<InquiryStanding> sameMatter,
            List<Contradiction> contradictions) {

        public InquiryPage {
            sameMatter = List.copyOf(sameMatter);
            contradictions = List.copyOf(contradictions);
        }
    }

    /** Every office that was asked or promised something, the one with most overdue first. */
    public List<OfficeLine> byOffice(CaseWorker who, LocalDate on) {
        LedgerNow ledger = memory.ledger();
        Map<OfficeId, List<InquiryStanding>> asked = new HashMap<>();
        for (InquiryStanding standing : ledger.standingOn(on)) {
            if (mayRead(who, standing.inquiry())) {
                asked.computeIfAbsent(standing.inquiry().to(), _ -> new ArrayList<>()).add(standing);
            }
        }
        Map<OfficeId, Integer> promised = new HashMap<>();
        ledger.ledger().promises().forEach(promise -> promised.merge(promise.office(), 1, Integer::sum));
        List<OfficeLine> lines = new ArrayList<>();
        for (Office office : ledger.ledger().offices()) {
            List<InquiryStanding> of = asked.getOrDefault(office.id(), List.of());
            int promises = promised.getOrDefault(office.id(), 0);
            lines.add(new OfficeLine(office, promises, of.size(),
                    (int) of.stream().filter(standing -> !standing.isSettled()).count(),
                    (int) of.stream().filter(InquiryStanding::isOverdue).count()));
        }
        lines.sort(Comparator.comparingInt((OfficeLine line) -> -line.overdue())
                .thenComparingInt(line -> -line.open()).thenComparingInt(line -> -line.promises())
                .thenComparing(line -> line.office().id().value()));
        return lines;
    }

    public Optional<OfficePage> office(CaseWorker who, OfficeId id, LocalDate on) {
        LedgerNow ledger = memory.ledger();
        return ledger.offices().office(id).map(office -> new OfficePage(office,
                ledger.promisesOn(on).stream().filter(standing -> standing.promise().office().equals(id))
                        .toList(),
                ledger.correspondence().inquiriesTo(id).stream().filter(inquiry -> mayRead(who, inquiry))
                        .flatMap(inquiry -> ledger.standingOn(inquiry.id(), on).stream()).toList(),
                ledger.correspondence().repliesFrom(id).stream()
                        .filter(reply -> ledger.correspondence().inquiryOf(reply).isEmpty()).toList()));
    }

    /** Inquiries made for one family. */
    public List<InquiryStanding> ofFamily(CaseWorker who, CaseId family, LocalDate on) {
        LedgerNow ledger = memory.ledger();
        return who.maySee(family)
                ? ledger.correspondence().of(family).stream()
                        .flatMap(inquiry -> ledger.standingOn(inquiry.id(), on).stream()).toList()
                : List.of();
    }

    /** Every inquiry the reader may see, the longest overdue first, then by the day an answer is due. */
    public Page<InquiryStanding> inquiries(CaseWorker who, LocalDate on, int from, int most) {
        return Page.of(memory.ledger().standingOn(on).stream()
                .filter(standing -> mayRead(who, standing.inquiry()))
                .sorted(Comparator.comparingLong((InquiryStanding standing) -> -standing.daysOverdue())
                        .thenComparing(standing -> standing.due().map(due -> due.on()).orElse(LocalDate.MAX))
                        .thenComparing(standing -> standing.inquiry().id().value()))
                .toList(), from, most);
    }

    /**
     * A family for which offices were asked.
     *
     * @param number how the team calls its file
     * @param inquiries the longest overdue first
     */
    public record FamilyLine(CaseId family, Optional<String> number, List<InquiryStanding> inquiries) {

        public FamilyLine {
            inquiries = List.copyOf(inquiries);
        }
    }

    /** Families for which offices were asked, the one that waits longest first. */
    public Page<FamilyLine> byFamily(CaseWorker who, LocalDate on, int from, int most) {
        Map<CaseId, List<InquiryStanding>> asked = new LinkedHashMap<>();
        for (InquiryStanding standing : inquiries(who, on, 0, Integer.MAX_VALUE / 2).items()) {
            standing.inquiry().cases().stream().filter(who::maySee)
                    .forEach(family -> asked.computeIfAbsent(family, _ -> new ArrayList<>()).add(standing));
        }
        return Page.of(asked.entrySet().stream()
                .map(entry -> new FamilyLine(entry.getKey(), memory.heads().find(entry.getKey())
                        .flatMap(head -> head.header().number()), entry.getValue()))
                .toList(), from, most);
    }

    /** The ledger alone, without any family's file, for drawings. */
    public RegistryView view() {
        return memory.ledger().view();
    }

    /** Every promise with what became of it. */
    public List<PromiseStanding> promises(LocalDate on) {
        return memory.ledger().promisesOn(on);
    }

    public Optional<PromisePage> promise(CaseWorker who, PromiseId id, LocalDate on) {
        LedgerNow ledger = memory.ledger();
        return ledger.promises().standing(id, on).map(standing -> {
            List<InquiryStanding> inquiries = standing.heldBy().stream()
                    .flatMap(inquiry -> ledger.standingOn(inquiry, on).stream())
                    .filter(inquiry -> mayRead(who, inquiry.inquiry())).toList();
            List<RecordId> ids = new ArrayList<>(List.of(id));
            inquiries.forEach(inquiry -> ids.addAll(idsOf(inquiry)));
            return new PromisePage(standing, inquiries, contradicting(ids, on));
        });
    }

    public Optional<InquiryPage> inquiry(CaseWorker who, InquiryId id, LocalDate on) {
        LedgerNow ledger = memory.ledger();
        return ledger.standingOn(id, on).filter(standing -> mayRead(who, standing.inquiry()))
                .map(standing -> new InquiryPage(standing,
                        ledger.correspondence().inMatter(ledger.correspondence().matterOf(id)).stream()
                                .filter(other -> !other.equals(id))
                                .flatMap(other -> ledger.standingOn(other, on).stream())
                                .filter(other -> mayRead(who, other.inquiry())).toList(),
                        contradicting(idsOf(standing), on)));
    }

    private List<Contradiction> contradicting(List<RecordId> ids, LocalDate on) {
        return memory.findings().ofLedger(on, ids);
    }

    private static List<RecordId> idsOf(InquiryStanding standing) {
        List<RecordId> ids = new ArrayList<>(List.of(standing.inquiry().id()));
        standing.sent().forEach(sent -> ids.add(sent.id()));
        standing.replies().forEach(reply -> ids.add(reply.id()));
        return ids;
    }

    /** An inquiry for nobody's family is everybody's; otherwise one of its families must be the reader's. */
    static boolean mayRead(CaseWorker who, Inquiry inquiry) {
        return inquiry.cases().isEmpty() || inquiry.cases().stream().anyMatch(who::maySee);
    }
}
