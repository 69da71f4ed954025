package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.kintrace.facts.logic.Truth;
import org.kintrace.registry.casefile.BirthDays;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.casefile.Whereabouts;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.contradiction.StatusOnDay.Dated;
import org.kintrace.registry.id.CaseId;
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

/** "Nobody is held", "everyone is answered": and one example on record that answers it. */
final class CounterexampleOnRecord implements ContradictionRule {

    private static final Period CHILDHOOD = Period.ofYears(18);

    private final Deadlines deadlines = new Deadlines(ChasePolicy.OF_THE_COMMITTEE);

    @Override
    public String key() {
        return "counterexample";
    }

    @Override
    public Reads reads() {
        return Reads.BOTH;
    }

    @Override
    public List<Contradiction> check(RegistryView view, LocalDate on) {
        List<Contradiction> found = new ArrayList<>();
        for (GeneralClaim claim : view.ledger().generalClaims()) {
            if (PossibleDays.of(claim.on()).certainlyBy(on)) {
                List<RecordId> examples = examples(view, claim);
                if (!examples.isEmpty()) {
                    found.add(new Contradiction(key(), family(view, examples), List.of(claim.id()), examples,
                            new ContradictionReason.AnsweredByExample(claim.means(), claim.on(),
                                    examples.size())));
                }
            }
        }
        return InOrder.of(found);
    }

    private List<RecordId> examples(RegistryView view, GeneralClaim claim) {
        PossibleDays said = PossibleDays.of(claim.on());
        return switch (claim.means()) {
            case Assertion.NobodyIs(var states) -> InOrder.ids(held(view, said,
                    liberty -> states.contains(liberty.status())));
            case Assertion.NoChildIs(var states) -> InOrder.ids(separated(view, said,
                    separation -> states.contains(separation.status())));
            case Assertion.NobodyStaysIn(var houses) -> InOrder.ids(staying(view, said, houses));
            case Assertion.EveryoneIsAnswered _ -> InOrder.ids(unanswered(view, claim, said));
            case Assertion.Growth _,Assertion.Sum _,Assertion.InWordsOnly _ -> List.of();
        };
    }

    private static List<ClaimId> held(RegistryView view, PossibleDays said,
            Predicate<ClaimContent.Liberty> asked) {
        List<ClaimId> found = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            List<Dated<ClaimContent.Liberty>> accounts = new ArrayList<>();
            for (Claim claim : view.holding(person)) {
                if (claim.says() instanceof ClaimContent.Liberty liberty && counts(view, claim)) {
                    PossibleDays days = view.events().days(liberty.on());
                    long until = liberty.years().isPresent()
                            ? sentenceEnds(days, liberty.years().get())
                            : PossibleDays.NEVER_BEFORE;
                    accounts.add(new Dated<>(claim.id(), liberty, days, until));
                }
            }
            found.addAll(new StatusOnDay<>(accounts, asked).certainOn(said));
        }
        return found;
    }

    private static List<ClaimId> separated(RegistryView view, PossibleDays said,
            Predicate<ClaimContent.Separation> asked) {
        List<ClaimId> found = new ArrayList<>();
        for (List<PersonId> person : view.persons()) {
            List<Dated<ClaimContent.Separation>> accounts = new ArrayList<>();
            for (Claim claim : view.holding(person)) {
                if (claim.says() instanceof ClaimContent.Separation separation && counts(view, claim)) {
                    accounts.add(new Dated<>(claim.id(), separation, view.events().days(separation.on()),
                            PossibleDays.NEVER_BEFORE));
                }
            }
            if (!accounts.isEmpty() && isChild(view, person, said) != Truth.NO) {
                found.addAll(new StatusOnDay<>(accounts, asked).certainOn(said));
            }
        }
        return found;
    }

    private static List<ClaimId> staying(RegistryView view, PossibleDays said, Set<InstitutionKind> houses) {
        List<ClaimId> found = new ArrayList<>();
        for (CaseRecords records : view.cases()) {
            for (Claim claim : records.claims()) {
                if (claim.says() instanceof ClaimContent.Stay stay && houses.contains(stay.house())
                        && view.claims().holds(claim) && counts(view, claim)
                        && Whereabouts.certainDays(view.events().days(stay.from()),
                                view.events().days(stay.to()))
                                .map(days -> days.first() <= said.first() && said.last() <= days.last())
                                .orElse(false)) {
                    found.add(claim.id());
                }
            }
        }
        return found;
    }

    /** Inquiries to an office of that state whose day had passed when it was said, with no answer until then. */
    private List<InquiryId> unanswered(RegistryView view, GeneralClaim claim, PossibleDays said) {
        Map<PromiseId, Promise> promises = view.ledger().promises().stream()
                .collect(Collectors.toMap(Promise::id, promise -> promise, (one, _) -> one));
        return view.correspondence().inquiries().stream()
                .filter(inquiry -> view.offices().isSameState(claim.office(), inquiry.to()))
                .filter(inquiry -> inquiry.closed().map(closed -> closed.on().toEpochDay() > said.last())
                        .orElse(true))
                .filter(inquiry -> wasDue(view, inquiry, inquiry.holdsTo().map(promises::get), said))
                .filter(inquiry -> view.correspondence().repliesTo(inquiry.id()).stream()
                        .filter(reply -> reply.answer().answersTheQuestion())
                        .noneMatch(reply -> PossibleDays.of(reply.on()).first() <= said.last()))
                .map(Inquiry::id).toList();
    }

    private boolean wasDue(RegistryView view, Inquiry inquiry, Optional<Promise> promise, PossibleDays said) {
        List<Transmission> sent = view.correspondence().sentIn(inquiry.id()).stream()
                .filter(t -> PossibleDays.of(t.on()).certainlyBefore(said)).toList();
        return !sent.isEmpty() && deadlines.firstDue(inquiry, sent, promise)
                .map(day -> day.on().toEpochDay() < said.first()).orElse(false);
    }

    /** Whether a claim may serve as an example: nobody is said to have pressed the one who made it. */
    private static boolean counts(RegistryView view, Claim claim) {
        return !view.sources().underPressure(claim);
    }

    private static long sentenceEnds(PossibleDays from, int years) {
        return from.firstDay().map(day -> day.plusYears(years).minusDays(1).toEpochDay())
                .orElse(PossibleDays.NEVER_BEFORE);
    }

    /** Whether the person was under eighteen; unknown when births on record leave both. */
    private static Truth isChild(RegistryView view, List<PersonId> person, PossibleDays on) {
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

    private static Optional<CaseId> family(RegistryView view, List<RecordId> examples) {
        Set<Optional<CaseId>> families = new LinkedHashSet<>();
        Set<InquiryId> inquiries = new LinkedHashSet<>();
        for (RecordId example : examples) {
            if (example instanceof ClaimId claim) {
                families.add(view.claims().caseOf(claim));
            } else if (example instanceof InquiryId inquiry) {
                inquiries.add(inquiry);
            }
        }
        if (!inquiries.isEmpty()) {
            families.add(Families.of(view.correspondence(), inquiries));
        }
        return families.size() == 1 ? families.iterator().next() : Optional.empty();
    }
}
