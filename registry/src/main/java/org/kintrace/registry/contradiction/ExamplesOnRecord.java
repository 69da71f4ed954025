package org.kintrace.registry.contradiction;

import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.logic.Truth;
import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.casefile.Whereabouts;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.contradiction.StatusOnDay.Dated;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.Deadlines;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Transmission;

/**
 * What on record answers a statement about everybody. The accounts are gathered once, however many statements there are:
 * there may be dozens, and every family is held against each.
 */
final class ExamplesOnRecord {

    private static final Period CHILDHOOD = Period.ofYears(18);

    private final RegistryView view;
    private final Deadlines deadlines = new Deadlines(ChasePolicy.OF_THE_COMMITTEE);
    private @Nullable List<Accounts<ClaimContent.Liberty>> held;
    private @Nullable List<Accounts<ClaimContent.Separation>> separated;
    private @Nullable List<Staying> staying;
    private @Nullable Map<PromiseId, Promise> promises;

    /** All that is said about one person's state. */
    private record Accounts<S>(List<PersonId> person, List<Dated<S>> dated) {}

    /** A stay with the days on which it certainly lasted. */
    private record Staying(ClaimId claim, InstitutionKind house, PossibleDays days) {}

    ExamplesOnRecord(RegistryView view) {
        this.view = view;
    }

    /** Claims and inquiries that show the statement was not so when it was made. */
    List<RecordId> against(GeneralClaim claim) {
        PossibleDays said = PossibleDays.of(claim.on());
        return switch (claim.means()) {
            case Assertion.NobodyIs(var states) -> InOrder.ids(certain(held(), said,
                    liberty -> states.contains(liberty.status()), _ -> true));
            case Assertion.NoChildIs(var states) -> InOrder.ids(certain(separated(), said,
                    separation -> states.contains(separation.status()),
                    person -> isChild(person, said) != Truth.NO));
            case Assertion.NobodyStaysIn(var houses) -> InOrder.ids(staying(said, houses));
            case Assertion.EveryoneIsAnswered _ -> InOrder.ids(unanswered(claim, said));
            case Assertion.Growth _,Assertion.Sum _,Assertion.InWordsOnly _ -> List.of();
        };
    }

    private static <S> List<ClaimId> certain(List<Accounts<S>> all, PossibleDays said, Predicate<S> asked,
            Predicate<List<PersonId>> counts) {
        List<ClaimId> found = new ArrayList<>();
        for (Accounts<S> accounts : all) {
            List<ClaimId> certain = new StatusOnDay<>(accounts.dated(), asked).certainOn(said);
            if (!certain.isEmpty() && counts.test(accounts.person())) {
                found.addAll(certain);
            }
        }
        return found;
    }

    private List<Accounts<ClaimContent.Liberty>> held() {
        List<Accounts<ClaimContent.Liberty>> known = held;
        if (known == null) {
            known = accounts(ClaimContent.Liberty.class, ClaimContent.Liberty::on,
                    (liberty, days) -> liberty.years().isPresent()
                            ? sentenceEnds(days, liberty.years().get())
                            : PossibleDays.NEVER_BEFORE);
            held = known;
        }
        return known;
    }

    private List<Accounts<ClaimContent.Separation>> separated() {
        List<Accounts<ClaimContent.Separation>> known = separated;
        if (known == null) {
            known = accounts(ClaimContent.Separation.class, ClaimContent.Separation::on,
                    (_, _) -> PossibleDays.NEVER_BEFORE);
            separated = known;
        }
        return known;
    }

    /** Persons of whom nothing of this kind is said are left out. @param until see {@link Dated} */
    private <S> List<Accounts<S>> accounts(Class<S> kind, Function<S, Optional<WorldDate>> on,
            BiFunction<S, PossibleDays, Long> until) {
        List<Accounts<S>> all = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            List<Dated<S>> dated = new ArrayList<>();
            for (Claim claim : view.holding(person)) {
                if (kind.isInstance(claim.says()) && counts(claim)) {
                    S said = kind.cast(claim.says());
                    PossibleDays days = view.events().days(on.apply(said));
                    dated.add(new Dated<>(claim.id(), said, days, until.apply(said, days)));
                }
            }
            if (!dated.isEmpty()) {
                all.add(new Accounts<>(person, dated));
            }
        }
        return all;
    }

    private List<ClaimId> staying(PossibleDays said, Set<InstitutionKind> houses) {
        List<Staying> known = staying;
        if (known == null) {
            known = new ArrayList<>();
            for (CaseRecords records : view.cases()) {
                for (Claim claim : records.claims()) {
                    if (claim.says() instanceof ClaimContent.Stay stay && view.claims().holds(claim)
                            && counts(claim)) {
                        Optional<PossibleDays> days = Whereabouts.certainDays(
                                view.events().days(stay.from()), view.events().days(stay.to()));
                        if (days.isPresent()) {
                            known.add(new Staying(claim.id(), stay.house(), days.get()));
                        }
                    }
                }
            }
            staying = known;
        }
        return known.stream().filter(stay -> houses.contains(stay.house()))
                .filter(stay -> stay.days().first() <= said.first() && said.last() <= stay.days().last())
                .map(Staying::claim).toList();
    }

    /** Inquiries to an office of that state whose day had passed when it was said, with no answer until then. */
    private List<InquiryId> unanswered(GeneralClaim claim, PossibleDays said) {
        return view.correspondence().inquiries().stream()
                .filter(inquiry -> view.offices().isSameState(claim.office(), inquiry.to()))
                .filter(inquiry -> inquiry.closed().map(closed -> closed.on().toEpochDay() > said.last())
                        .orElse(true))
                .filter(inquiry -> wasDue(inquiry, said))
                .filter(inquiry -> view.correspondence().repliesTo(inquiry.id()).stream()
                        .filter(reply -> reply.answer().answersTheQuestion())
                        .noneMatch(reply -> PossibleDays.of(reply.on()).first() <= said.last()))
                .map(Inquiry::id).toList();
    }

    private boolean wasDue(Inquiry inquiry, PossibleDays said) {
        List<Transmission> sent = view.correspondence().sentIn(inquiry.id()).stream()
                .filter(t -> PossibleDays.of(t.on()).certainlyBefore(said)).toList();
        return !sent.isEmpty()
                && deadlines.firstDue(inquiry, sent, inquiry.holdsTo().map(promises()::get))
                        .map(day -> day.on().toEpochDay() < said.first()).orElse(false);
    }

    private Map<PromiseId, Promise> promises() {
        Map<PromiseId, Promise> known = promises;
        if (known == null) {
            known = new HashMap<>();
            for (Promise promise : view.ledger().promises()) {
                known.putIfAbsent(promise.id(), promise);
            }
            promises = known;
        }
        return known;
    }

    /** Whether a claim may serve as an example: nobody is said to have pressed the one who made it. */
    private boolean counts(Claim claim) {
        return !view.sources().underPressure(claim);
    }

    private static long sentenceEnds(PossibleDays from, int years) {
        return from.firstDay().map(day -> day.plusYears(years).minusDays(1).toEpochDay())
                .orElse(PossibleDays.NEVER_BEFORE);
    }

    /** Whether the person was under eighteen; unknown when births on record leave both. */
    private Truth isChild(List<PersonId> person, PossibleDays on) {
        Truth child = Truth.UNKNOWN;
        for (Claim claim : view.holding(person)) {
            if (claim.subjects().size() == 1 && person.containsAll(claim.subjects())) {
                Optional<PossibleDays> born = BirthDays.of(claim, view.events());
                if (born.flatMap(PossibleDays::lastDay)
                        .map(day -> day.plus(CHILDHOOD).toEpochDay() <= on.first()).orElse(false)) {
                    child = Truth.NO;
                }
            }
        }
        return child;
    }
}
