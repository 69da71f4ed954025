package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.DeadlineBasis;
import org.kintrace.registry.inquiry.InquiryStanding;
import org.kintrace.registry.inquiry.InquiryState;

/** An inquiry under way for which neither a law nor a promise nor anybody else has set a day. */
final class NoDeadlineSet implements GapRule {

    @Override
    public String key() {
        return "no-deadline";
    }

    @Override
    public Reads reads() {
        return Reads.LEDGER;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        List<Gap> gaps = new ArrayList<>();
        for (InquiryStanding standing : view.inquiries().list(on)) {
            boolean open = standing.state() != InquiryState.CLOSED
                    && standing.state() != InquiryState.FULL_REPLY && !standing.sent().isEmpty();
            if (open && standing.inquiry().due().isEmpty() && standing.due().map(Deadline::basis)
                    .map(basis -> basis == DeadlineBasis.OURS).orElse(true)) {
                List<CaseId> families = standing.inquiry().cases();
                gaps.add(new Gap(key(),
                        families.size() == 1 ? Optional.of(families.getFirst()) : Optional.empty(),
                        List.of(standing.inquiry().id()),
                        new GapReason.NoDeadline(standing.inquiry().id())));
            }
        }
        return gaps;
    }
}
