package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.claim.KinRelation;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.ClosedDoor;
import org.kintrace.registry.inquiry.Deadline;

/** Why things on record cannot all hold: typed, without a sentence; words are made elsewhere. */
public sealed interface ContradictionReason {

    /**
     * An office says it was given nothing, after it, or a part of the same institution, had confirmed receipt.
     *
     * @param received the office that confirmed
     * @param denied the office that denies
     * @param inquiry the inquiry whose receipt was confirmed
     */
    record ReceiptThenDenied(OfficeId received, OfficeId denied, InquiryId inquiry, UncertainDate receivedOn,
            UncertainDate deniedOn) implements ContradictionReason {}

    /**
     * What the promise asked for was done, the day passed, and no answer came that answers the question.
     *
     * @param daysLate whole days from the deadline to the day asked about, at least 1
     * @param reminders how often the office was reminded
     * @param otherReplies replies that came and did not answer: receipts, referrals, denials
     */
    record PromisedAndUnanswered(PromiseId promise, InquiryId inquiry, Deadline deadline, long daysLate,
            int reminders, int otherReplies) implements ContradictionReason {}

    /** Offices send the asker round: each sends to the next, the last back to the first. */
    record SentInACircle(List<OfficeId> path) implements ContradictionReason {

        public SentInACircle {
            path = List.copyOf(path);
        }
    }

    /**
     * An office sends the asker where nothing can be had.
     *
     * @param from the office that sends
     * @param to the office it sends to
     */
    record SentToAClosedDoor(OfficeId from, OfficeId to, ClosedDoor how) implements ContradictionReason {}

    /**
     * A general statement, and what is on record against it.
     *
     * @param on when it was said
     * @param examples how many claims or inquiries answer it
     */
    record AnsweredByExample(Assertion assertion, UncertainDate on, int examples)
            implements
                ContradictionReason {}

    /**
     * One person is certainly in two places on the same days.
     *
     * @param from first day shared
     * @param to last day shared
     */
    record TwoPlacesAtOnce(PersonId person, PlaceRef one, PlaceRef other, LocalDate from, LocalDate to,
            Pressure pressure) implements ContradictionReason {}

    /** Somebody was alive on a day that certainly lies after the day they are said to have died. */
    record SeenAfterDeath(PersonId person, PossibleDays died, PossibleDays seen,
            Pressure pressure) implements ContradictionReason {}

    /** Two accounts of age or birth leave no day of birth. */
    record NoDayOfBirthFits(PersonId person, PossibleDays bornOne, PossibleDays bornOther,
            Pressure pressure) implements ContradictionReason {}

    /**
     * Somebody would descend from themselves.
     *
     * @param path from parent to parent; the last is the person again
     */
    record OwnAncestor(PersonId person, List<PersonId> path) implements ContradictionReason {}

    /**
     * More are known by name than the count allows.
     *
     * @param person whose children, grandchildren or brothers and sisters were counted
     * @param counted what those counted are to the person; brothers and sisters are counted with the person
     * @param named how many are known
     */
    record MoreNamedThanCounted(PersonId person, KinRelation counted, CountStatement count, int named,
            Pressure pressure) implements ContradictionReason {}

    /** A place among the siblings beyond how many there are said to be. */
    record PlaceBeyondTheCount(PersonId person, int position, CountStatement count,
            Pressure pressure) implements ContradictionReason {}

    /** Two counts of the same people that no number satisfies. */
    record CountsExclude(PersonId person, CountStatement atLeast, CountStatement atMost,
            Pressure pressure) implements ContradictionReason {}

    /** "Five of these four". */
    record MoreThanThereAre(CountStatement count, int of) implements ContradictionReason {}

    /**
     * Base, end and growth do not belong together, however the numbers were rounded.
     *
     * @param leastPercent smallest growth the two numbers allow
     * @param mostPercent greatest growth the two numbers allow
     */
    record GrowthDoesNotFit(CountStatement from, CountStatement to, double percent, double leastPercent,
            double mostPercent) implements ContradictionReason {}

    /**
     * Parts that cannot add up to the whole.
     *
     * @param least smallest sum of the parts
     * @param most greatest sum, {@link Long#MAX_VALUE} when a part is open
     * @param total the whole as said
     */
    record PartsDoNotAddUp(long least, long most, CountStatement total) implements ContradictionReason {}

    /**
     * An answer in sums counts more people than were ever asked about.
     *
     * @param least smallest sum of the parts
     * @param asked how many names were handed over
     */
    record MoreAnsweredThanAsked(long least, int asked) implements ContradictionReason {}
}
