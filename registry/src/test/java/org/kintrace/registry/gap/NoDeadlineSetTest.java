package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.on;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.DeadlineBasis;
import org.kintrace.registry.inquiry.OfficeLevel;

class NoDeadlineSetTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");

    @Test
    void firesWhenOnlyOurOwnPolicySetsADay() {
        InquiryId inquiry = invented.inquiry(embassy, Optional.empty(), family.id);
        invented.sent(inquiry, embassy, on("2023-01-01"), family.person());
        assertThat(found()).containsExactly(new Gap("no-deadline", Optional.of(family.id), List.of(inquiry),
                new GapReason.NoDeadline(inquiry)));
    }

    @Test
    void isSilentWhenAPromiseSetsOne() {
        PromiseId promise = invented.promise(embassy, "2022-01-01",
                Optional.of(new Deadline(day("2023-12-31"), DeadlineBasis.PROMISE)));
        InquiryId inquiry = invented.inquiry(embassy, Optional.of(promise), family.id);
        invented.sent(inquiry, embassy, on("2023-01-01"), family.person());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenNothingWasSentOrEverythingAnswered() {
        invented.inquiry(embassy, Optional.empty(), family.id);
        InquiryId answered = invented.inquiry(embassy, Optional.empty(), family.id);
        invented.sent(answered, embassy, on("2023-01-01"), family.person());
        invented.reply(answered, embassy, on("2023-01-09"), new Answer.Substantive(Answer.Extent.FULL));
        assertThat(found()).isEmpty();
    }

    private List<Gap> found() {
        return new NoDeadlineSet().check(invented.view(), day("2026-01-01"));
    }
}
