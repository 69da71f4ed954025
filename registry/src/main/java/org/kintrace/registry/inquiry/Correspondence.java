package org.kintrace.registry.inquiry;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.TransmissionId;

/**
 * What was asked, sent and answered, by inquiry and in order of time.
 *
 * <p>Dates known by month only are ordered by their first possible day, then by their last, then by id.
 */
public final class Correspondence {

    private static final Comparator<UncertainDate> BY_TIME = Comparator
            .comparing((UncertainDate date) -> date.earliestDay().orElse(LocalDate.MIN))
            .thenComparing(date -> date.latestDay().orElse(LocalDate.MAX));

    private final Map<String, Inquiry> inquiries = new TreeMap<>();
    private final Map<TransmissionId, Transmission> transmissions = new HashMap<>();
    private final Map<InquiryId, List<Transmission>> sent = new HashMap<>();
    private final Map<InquiryId, List<Reply>> answered = new HashMap<>();
    private final Map<OfficeId, List<Reply>> byOffice = new HashMap<>();
    private final Map<PromiseId, List<Inquiry>> byPromise = new HashMap<>();
    private final Map<OfficeId, List<Inquiry>> byAddressee = new HashMap<>();
    private final Map<CaseId, List<Inquiry>> byCase = new HashMap<>();
    private final Map<InquiryId, InquiryId> matters = new HashMap<>();
    private final Map<InquiryId, List<InquiryId>> sameMatter = new HashMap<>();
    private final List<Reply> unasked = new ArrayList<>();
    private final Map<ReplyId, Reply> replyById = new HashMap<>();
    private final List<Reply> replies;

    public Correspondence(Collection<Inquiry> inquiries, Collection<Transmission> transmissions,
            Collection<Reply> replies) {
        inquiries.forEach(inquiry -> this.inquiries.put(inquiry.id().value(), inquiry));
        for (Inquiry inquiry : this.inquiries.values()) {
            put(byAddressee, inquiry.to(), inquiry);
            inquiry.holdsTo().ifPresent(promise -> put(byPromise, promise, inquiry));
            inquiry.cases().stream().distinct().forEach(family -> put(byCase, family, inquiry));
        }
        joinMatters();
        transmissions.stream().sorted(Comparator.comparing(Transmission::on, BY_TIME)
                .thenComparing(transmission -> transmission.id().value())).forEach(transmission -> {
                    this.transmissions.put(transmission.id(), transmission);
                    put(sent, transmission.inquiry(), transmission);
                });
        this.replies = replies.stream().sorted(Comparator.comparing(Reply::on, BY_TIME)
                .thenComparing(reply -> reply.id().value())).toList();
        for (Reply reply : this.replies) {
            replyById.put(reply.id(), reply);
            put(byOffice, reply.from(), reply);
            inquiryOf(reply).ifPresentOrElse(inquiry -> put(answered, inquiry, reply),
                    () -> unasked.add(reply));
        }
    }

    /** Every inquiry, in the order of ids. */
    public List<Inquiry> inquiries() {
        return List.copyOf(inquiries.values());
    }

    public Optional<Inquiry> inquiry(InquiryId id) {
        return Optional.ofNullable(inquiries.get(id.value()));
    }

    public Optional<Transmission> transmission(TransmissionId id) {
        return Optional.ofNullable(transmissions.get(id));
    }

    public Optional<Reply> reply(ReplyId id) {
        return Optional.ofNullable(replyById.get(id));
    }

    /** What was sent or handed over in this inquiry, in order of time. */
    public List<Transmission> sentIn(InquiryId inquiry) {
        return sent.getOrDefault(inquiry, List.of());
    }

    /** What came back in this inquiry, in order of time. */
    public List<Reply> repliesTo(InquiryId inquiry) {
        return answered.getOrDefault(inquiry, List.of());
    }

    /** Everything this office said, asked or not, in order of time. */
    public List<Reply> repliesFrom(OfficeId office) {
        return byOffice.getOrDefault(office, List.of());
    }

    /** Every reply, in order of time. */
    public List<Reply> replies() {
        return replies;
    }

    /** What offices said without an inquiry before it: briefings, interviews, tours. */
    public List<Reply> unasked() {
        return List.copyOf(unasked);
    }

    /** Inquiries that hold an office to this promise. */
    public List<Inquiry> holdingTo(PromiseId promise) {
        return byPromise.getOrDefault(promise, List.of());
    }

    /** Inquiries put to this office. */
    public List<Inquiry> inquiriesTo(OfficeId office) {
        return byAddressee.getOrDefault(office, List.of());
    }

    /** Inquiries made for this family. */
    public List<Inquiry> of(CaseId family) {
        return byCase.getOrDefault(family, List.of());
    }

    /** Whether two inquiries put the same matter to one or several offices. */
    public boolean isSameMatter(InquiryId one, InquiryId other) {
        return matterOf(one).equals(matterOf(other));
    }

    /** The inquiry that stands for the whole matter: the first, in the order of ids, of those linked to each other. */
    public InquiryId matterOf(InquiryId inquiry) {
        return matters.getOrDefault(inquiry, inquiry);
    }

    /** Every inquiry of the matter this one stands for, in the order of ids. */
    public List<InquiryId> inMatter(InquiryId matter) {
        return sameMatter.getOrDefault(matter, List.of(matter));
    }

    /** The inquiry a reply belongs to: named by itself, or through the act it answers. */
    public Optional<InquiryId> inquiryOf(Reply reply) {
        return reply.inquiry().or(() -> reply.to().flatMap(this::transmission).map(Transmission::inquiry));
    }

    /** Earlier dates first; among dates that may be the same, the one that can begin first. */
    static Comparator<UncertainDate> byTime() {
        return BY_TIME;
    }

    /** Follows the links between inquiries to the smallest id each can reach. */
    private void joinMatters() {
        Map<InquiryId, List<InquiryId>> links = new HashMap<>();
        for (Inquiry inquiry : inquiries.values()) {
            inquiry.sameAs().ifPresent(other -> {
                put(links, inquiry.id(), other);
                put(links, other, inquiry.id());
            });
        }
        links.keySet().stream().sorted(Comparator.comparing(InquiryId::value)).forEach(first -> {
            Deque<InquiryId> open = new ArrayDeque<>(List.of(first));
            while (!open.isEmpty()) {
                InquiryId here = open.pop();
                if (matters.putIfAbsent(here, first) == null) {
                    open.addAll(links.get(here));
                }
            }
        });
        matters.keySet().stream().sorted(Comparator.comparing(InquiryId::value))
                .forEach(inquiry -> put(sameMatter, matterOf(inquiry), inquiry));
    }

    private static <K, V> void put(Map<K, List<V>> index, K key, V value) {
        index.computeIfAbsent(key, _ -> new ArrayList<>()).add(value);
    }
}
