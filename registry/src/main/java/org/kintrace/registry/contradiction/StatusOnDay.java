package org.kintrace.registry.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.id.ClaimId;

/**
 * Whether somebody certainly was in one of some states on a day, by dated accounts of that person's state.
 *
 * <p>Certain are: an account of that very day; a sentence that runs over it; accounts from before and from after with no
 * other state possibly between. An account from before alone is not enough: who was held last year may be free today.
 */
final class StatusOnDay<S> {

    /**
     * @param status what the person was
     * @param days the days the account may be of
     * @param until last day a sentence certainly runs, {@link PossibleDays#NEVER_BEFORE} without one
     */
    record Dated<S>(ClaimId claim, S status, PossibleDays days, long until) {}

    private final List<Dated<S>> accounts;
    private final List<Dated<S>> others;

    StatusOnDay(List<Dated<S>> all, Predicate<S> asked) {
        accounts = new ArrayList<>(all.stream().filter(account -> asked.test(account.status())).toList());
        accounts.sort(Comparator.comparing(account -> account.claim().value()));
        others = all.stream().filter(account -> !asked.test(account.status())).toList();
    }

    /** The accounts that make it certain; none when it is not. */
    List<ClaimId> certainOn(PossibleDays day) {
        List<ClaimId> found = new ArrayList<>();
        for (Dated<S> account : accounts) {
            if (isOf(account, day) || runsOver(account, day)) {
                found.add(account.claim());
            }
        }
        if (found.isEmpty()) {
            for (Dated<S> before : accounts) {
                for (Dated<S> after : accounts) {
                    if (before.days().certainlyNotAfter(day) && day.certainlyNotAfter(after.days())
                            && noneBetween(before.days().first(), after.days().last())) {
                        found.add(before.claim());
                        found.add(after.claim());
                    }
                }
            }
        }
        return found.stream().distinct().sorted(Comparator.comparing(ClaimId::value)).toList();
    }

    /** The account is of one day, and that is the day said. */
    private static <S> boolean isOf(Dated<S> account, PossibleDays day) {
        return account.days().equals(day) && day.first() == day.last();
    }

    private boolean runsOver(Dated<S> account, PossibleDays day) {
        return account.days().certainlyNotAfter(day) && account.until() >= day.last()
                && noneBetween(account.days().first(), day.last());
    }

    private boolean noneBetween(long first, long last) {
        PossibleDays span = new PossibleDays(first, last);
        return others.stream().allMatch(other -> other.days().excludes(span));
    }
}
