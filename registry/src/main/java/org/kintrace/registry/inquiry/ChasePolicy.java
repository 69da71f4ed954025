package org.kintrace.registry.inquiry;

/**
 * How long an office gets when nothing else sets a day, and how often it is reminded.
 *
 * @param answerDays days from sending, or from a reminder, until an answer is due; at least 1
 * @param reminders reminders before a meeting is asked for; at least 1
 */
public record ChasePolicy(int answerDays, int reminders) {

    /**
     * Two weeks to answer and three reminders, then a meeting: the practice of the Committee on Enforced Disappearances
     * with urgent actions (article 30 of the Convention; annual reports of the Committee).
     */
    public static final ChasePolicy OF_THE_COMMITTEE = new ChasePolicy(14, 3);

    public ChasePolicy {
        if (answerDays < 1 || reminders < 1) {
            throw new IllegalArgumentException(
                    "a policy needs at least 1 day and 1 reminder, not " + answerDays
                            + " and " + reminders);
        }
    }
}
