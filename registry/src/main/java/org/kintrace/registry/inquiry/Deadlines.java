package org.kintrace.registry.inquiry;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * By which day an answer to an inquiry is due, and on what ground.
 *
 * <p>A day set in the inquiry comes first, then one stated with the promise, unless things were handed over only later.
 * Where neither sets one, our own policy counts from the last possible day of handing over.
 */
public final class Deadlines {

    private static final int LAST_YEAR = 9999;

    private final ChasePolicy policy;

    public Deadlines(ChasePolicy policy) {
        this.policy = policy;
    }

    /**
     * The day the first answer is due.
     *
     * @param sent what was handed over, in order of time
     * @param promise the promise the office is held to, when there is one
     * @return empty when nothing was sent, or nobody knows when, and no day is set
     */
    public Optional<Deadline> firstDue(Inquiry inquiry, List<Transmission> sent, Optional<Promise> promise) {
        Optional<LocalDate> handedOver = firstHandedOver(sent);
        Optional<Deadline> promised = promise.flatMap(Promise::due)
                .filter(due -> handedOver.isPresent() && !due.on().isBefore(handedOver.get()));
        return inquiry.due().or(() -> promised).or(() -> handedOver.map(this::ours));
    }

    /** The day an answer is due once every reminder so far is given its own two weeks. */
    public Optional<Deadline> nextDue(Inquiry inquiry, List<Transmission> sent, Optional<Promise> promise) {
        Optional<Deadline> first = firstDue(inquiry, sent, promise);
        Optional<Deadline> reminded = sent.stream().filter(t -> t.is() == TransmissionKind.CHASER)
                .map(Deadlines::sentBy).flatMap(Optional::stream).max(LocalDate::compareTo)
                .map(this::ours);
        return reminded.filter(due -> first.isEmpty() || due.on().isAfter(first.get().on())).or(() -> first);
    }

    private Deadline ours(LocalDate sentBy) {
        return new Deadline(sentBy.plusDays(policy.answerDays()), DeadlineBasis.OURS);
    }

    private static Optional<LocalDate> firstHandedOver(List<Transmission> sent) {
        return sent.stream().filter(Deadlines::puts).map(Deadlines::sentBy).flatMap(Optional::stream)
                .min(LocalDate::compareTo);
    }

    /** The last day it can have been sent; a year of five digits is a slip and sets no deadline. */
    private static Optional<LocalDate> sentBy(Transmission transmission) {
        return transmission.on().latestDay().filter(day -> day.getYear() <= LAST_YEAR);
    }

    /** Whether this act put the question, rather than only reminding of it. */
    static boolean puts(Transmission transmission) {
        return transmission.is() != TransmissionKind.CHASER || !transmission.names().isEmpty()
                || !transmission.papers().isEmpty();
    }
}
