package org.kintrace.registry.inquiry;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;

/**
 * What one family was told while it asked from office to office.
 *
 * <p>Referrals given to different families do not make one walk: nobody went that way.
 *
 * @param family the family, empty for inquiries made for none and for what offices said to everybody
 * @param replies what came back to this family, in order of time
 * @param toAll what offices said without being asked, which holds for this family too
 */
public record Walk(Optional<CaseId> family, List<Reply> replies, List<Reply> toAll) {

    public Walk {
        replies = List.copyOf(replies);
        toAll = List.copyOf(toAll);
    }

    /** Both, together. */
    public List<Reply> all() {
        List<Reply> all = new ArrayList<>(replies);
        all.addAll(toAll);
        return all;
    }

    /**
     * Every walk on record, the families' in the order of ids, those for no family next, and last what was said to
     * everybody.
     *
     * @param told which replies count, as of the day asked about
     */
    public static List<Walk> all(Correspondence correspondence, Predicate<Reply> told) {
        List<Reply> toAll = correspondence.unasked().stream().filter(told).toList();
        Map<InquiryId, List<InquiryId>> unowned = new LinkedHashMap<>();
        Set<CaseId> families = new LinkedHashSet<>();
        for (Inquiry inquiry : correspondence.inquiries()) {
            families.addAll(inquiry.cases());
            if (inquiry.cases().isEmpty()) {
                unowned.computeIfAbsent(correspondence.matterOf(inquiry.id()), correspondence::inMatter);
            }
        }
        List<Walk> walks = new ArrayList<>();
        families.stream().sorted(Comparator.comparing(CaseId::value))
                .forEach(family -> walks.add(new Walk(Optional.of(family),
                        replies(correspondence, inquiriesOf(correspondence, family), told), toAll)));
        unowned.values().forEach(inquiries -> walks
                .add(new Walk(Optional.empty(), replies(correspondence, inquiries, told), toAll)));
        walks.add(new Walk(Optional.empty(), toAll, List.of()));
        return walks;
    }

    private static Set<InquiryId> inquiriesOf(Correspondence correspondence, CaseId family) {
        Set<InquiryId> ids = new LinkedHashSet<>();
        correspondence.of(family).forEach(
                inquiry -> ids.addAll(correspondence.inMatter(correspondence.matterOf(inquiry.id()))));
        return ids;
    }

    private static List<Reply> replies(Correspondence correspondence, Collection<InquiryId> inquiries,
            Predicate<Reply> told) {
        return inquiries.stream().flatMap(id -> correspondence.repliesTo(id).stream()).filter(told)
                .sorted(Comparator.comparing(Reply::on, Correspondence.byTime())
                        .thenComparing(reply -> reply.id().value()))
                .toList();
    }
}
