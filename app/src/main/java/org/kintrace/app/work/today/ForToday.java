package org.kintrace.app.work.today;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.memory.FirstReading;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.inquiry.InquiryStanding;

/**
 * What needs somebody, each with how many there are and the first few.
 *
 * @param matches possible matches that wait, the strongest first
 * @param overdue inquiries whose answer is late, the longest first
 * @param soon inquiries whose answer is due within the days asked for, the soonest first
 * @param papers papers that lapse soon, the soonest first
 * @param contradictions found since this account last said it had seen them
 * @param gaps worth asking the family about
 * @param known what was read of the rest; what was not is empty here, which says nothing
 * @param unread families not read yet since unlocking or since they changed: what concerns them is not counted yet
 * @param unreadable families whose file could not be read: what concerns them is missing
 * @param failed why another part could not be read; it is empty here, which says nothing
 */
public record ForToday(Few<WaitingMatches.Brief> matches, Few<InquiryStanding> overdue,
        Few<InquiryStanding> soon, Few<Gap> papers, Few<Contradiction> contradictions, Few<Gap> gaps,
        FirstReading.Known known, int unread, int unreadable, Optional<RuntimeException> failed) {

    /** The first few of many. */
    public record Few<T>(int count, List<T> first) {

        public Few {
            first = List.copyOf(first);
        }

        static <T> Few<T> none() {
            return new Few<>(0, List.of());
        }

        static <T> Few<T> of(List<T> all, int most) {
            return new Few<>(all.size(), all.subList(0, Math.min(most, all.size())));
        }
    }

    /** Whether the page has to say that it is still reading. */
    public boolean isStillReading() {
        return unread > 0 || !known.all();
    }
}
