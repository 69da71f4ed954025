package org.kintrace.registry.contradiction;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

import org.kintrace.facts.time.CountStatement;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/** Numbers an office gave that no rounding makes fit. */
final class NumbersDoNotFit implements ContradictionRule {

    @Override
    public String key() {
        return "numbers-do-not-fit";
    }

    @Override
    public Reads reads() {
        return Reads.LEDGER;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Contradiction> found = new ArrayList<>();
        for (GeneralClaim claim : view.ledger().generalClaims()) {
            if (PossibleDays.of(claim.on()).certainlyBy(on)) {
                reason(claim.means()).ifPresent(reason -> found.add(new Contradiction(key(),
                        Optional.empty(), List.of(claim.id()), List.of(), reason)));
            }
        }
        for (Reply reply : view.correspondence().replies()) {
            if (reply.answer() instanceof Answer.BulkTotals(var totals)
                    && PossibleDays.of(reply.on()).certainlyBy(on)) {
                moreThanAsked(view, reply, totals).ifPresent(found::add);
            }
        }
        return InOrder.of(found);
    }

    private static Optional<ContradictionReason> reason(Assertion means) {
        return switch (means) {
            case Assertion.Growth growth -> growth(growth);
            case Assertion.Sum(var total, var parts) -> total.flatMap(whole -> sum(whole, parts));
            case Assertion.NobodyIs _,Assertion.NoChildIs _,Assertion.NobodyStaysIn _,Assertion.EveryoneIsAnswered _,Assertion.InWordsOnly _ ->
                Optional.empty();
        };
    }

    private static Optional<ContradictionReason> growth(Assertion.Growth said) {
        Rounded from = Rounded.of(said.from());
        Rounded to = Rounded.of(said.to());
        if (!from.isBounded() || !to.isBounded() || from.low() <= 0) {
            return Optional.empty();
        }
        double least = (to.low() / from.high() - 1) * 100;
        double most = (to.high() / from.low() - 1) * 100;
        double half = halfOfLastPlace(said.percent());
        return said.percent() + half < least || said.percent() - half > most
                ? Optional.of(new ContradictionReason.GrowthDoesNotFit(said.from(), said.to(), said.percent(),
                        least, most))
                : Optional.empty();
    }

    /** 76.9 was rounded to tenths, 77 to whole numbers: half of that either way. */
    private static double halfOfLastPlace(double percent) {
        int places = Math.max(0, BigDecimal.valueOf(percent).stripTrailingZeros().scale());
        return 0.5 * Math.pow(10, -places) + 1e-9;
    }

    private static Optional<ContradictionReason> sum(CountStatement total, List<Answer.Total> parts) {
        long least = 0;
        long most = 0;
        for (Answer.Total part : parts) {
            CountBounds bounds = CountBounds.of(part.count());
            least = plus(least, bounds.least());
            OptionalLong high = bounds.most();
            most = high.isPresent() ? plus(most, high.getAsLong()) : Long.MAX_VALUE;
        }
        boolean tooMany = CountBounds.of(total).excludes(least);
        boolean tooFew = most < CountBounds.of(total).least();
        return tooMany || tooFew
                ? Optional.of(new ContradictionReason.PartsDoNotAddUp(least, most, total))
                : Optional.empty();
    }

    private Optional<Contradiction> moreThanAsked(RegistryView view, Reply reply, List<Answer.Total> totals) {
        Optional<InquiryId> inquiry = view.correspondence().inquiryOf(reply);
        if (inquiry.isEmpty()) {
            return Optional.empty();
        }
        Set<PersonId> asked = new HashSet<>();
        List<Transmission> sent = view.correspondence().sentIn(inquiry.get());
        sent.forEach(transmission -> asked.addAll(transmission.names()));
        long least = leastOf(totals);
        if (asked.isEmpty() || least <= asked.size()) {
            return Optional.empty();
        }
        return Optional.of(new Contradiction(key(),
                Families.of(view.correspondence(), List.of(inquiry.get())), List.of(reply.id()),
                InOrder.ids(sent.stream().filter(t -> !t.names().isEmpty()).map(Transmission::id).toList()),
                new ContradictionReason.MoreAnsweredThanAsked(least, asked.size())));
    }

    /** The smallest sum; a line that is the sum of the others is the total, not a part. */
    private static long leastOf(List<Answer.Total> totals) {
        long all = totals.stream().mapToLong(total -> CountBounds.of(total.count()).least()).reduce(0,
                NumbersDoNotFit::plus);
        return totals.stream().mapToLong(total -> CountBounds.of(total.count()).least())
                .filter(line -> totals.size() > 1 && line == all - line).findFirst().orElse(all);
    }

    /** A sum that stops at the largest number instead of turning over. */
    private static long plus(long one, long other) {
        return other > Long.MAX_VALUE - one ? Long.MAX_VALUE : one + other;
    }
}
