package org.kintrace.registry.contradiction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Disputes.Dispute;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;

/** Writes disputes about one person down as contradictions. */
final class Disputed {

    private Disputed() {}

    static <F> List<Contradiction> about(RegistryView view, List<PersonId> person, String rule,
            List<Dispute<F>> disputes, Function<Dispute<F>, ContradictionReason> reason) {
        List<Contradiction> found = new ArrayList<>();
        for (Dispute<F> dispute : disputes) {
            List<RecordId> one = ids(dispute.one());
            List<RecordId> other = ids(dispute.other());
            found.add(new Contradiction(rule, family(view, person, one, other), one, other,
                    reason.apply(dispute)));
        }
        return found;
    }

    private static <F> List<RecordId> ids(List<Account<F>> accounts) {
        return accounts.stream().map(Account::id).distinct().sorted(Comparator.comparing(RecordId::value))
                .toList();
    }

    /** The family whose file both sides lie in; when they lie in several, the one all accounts of the person do. */
    private static Optional<CaseId> family(RegistryView view, List<PersonId> person, List<RecordId> one,
            List<RecordId> other) {
        List<Optional<CaseId>> files = java.util.stream.Stream.concat(one.stream(), other.stream())
                .filter(ClaimId.class::isInstance).map(ClaimId.class::cast)
                .map(view.claims()::caseOf).distinct().toList();
        return files.size() == 1 ? files.getFirst() : view.commonCase(person);
    }
}
