package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.registry.casefile.PossibleDays;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.GeneralClaim;

/** "Nobody is held", "everyone is answered": and one example on record that answers it. */
final class CounterexampleOnRecord implements ContradictionRule {

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
        ExamplesOnRecord record = new ExamplesOnRecord(view);
        for (GeneralClaim claim : view.ledger().generalClaims()) {
            if (PossibleDays.of(claim.on()).certainlyBy(on)) {
                List<RecordId> examples = record.against(claim);
                if (!examples.isEmpty()) {
                    found.add(new Contradiction(key(), family(view, examples), List.of(claim.id()), examples,
                            new ContradictionReason.AnsweredByExample(claim.means(), claim.on(),
                                    examples.size())));
                }
            }
        }
        return InOrder.of(found);
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
