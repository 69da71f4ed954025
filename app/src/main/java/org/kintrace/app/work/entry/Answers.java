package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.List;

import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.inquiry.Answer;

/** What kind of answer came back, chosen from the closed list. */
final class Answers {

    /** One constant for each kind of answer there is. */
    enum AnswerKind {
        RECEIPT_ONLY, CHASER_RECEIVED, DENIES_RECEIPT, UNSPECIFIED_DISCREPANCY, REFERRAL, REFERRAL_BACK, GENERAL_DENIAL, COUNTER_CLAIM, ALTERNATIVE_EXPLANATION, CAPABILITY_CLAIM, ACCESS_REFUSED, PHYSICAL_BLOCKING, WILL_NOT_COMMENT, CONTRADICTORY_INSTRUCTION, IMPOSSIBLE_INSTRUCTION, THREAT, SILENCE, BULK_TOTALS, STAGED_VIDEO, SUBSTANTIVE, UNDERTAKING, TOLD_NOTHING, CONDITIONAL_HELP
    }

    private Answers() {}

    static List<FormField> fields() {
        return List.of(FormField.choice("answer", AnswerKind.class).thatIsNeeded(),
                FormField.of("otherOffice", FieldType.OFFICE), FormField.of("about", FieldType.PERSON),
                FormField.choice("blames", Answer.ExplanationKind.class),
                FormField.choice("extent", Answer.Extent.class),
                FormField.of("totalLabel", FieldType.TEXT).inRows("total"),
                FormField.of("totalCount", FieldType.COUNT).inRows("total"),
                FormField.of("promise", FieldType.PROMISE), FormField.of("help", FieldType.TEXT));
    }

    static Answer read(Fields fields) {
        return switch (fields.neededChoice("answer", AnswerKind.class)) {
            case RECEIPT_ONLY -> new Answer.ReceiptOnly();
            case CHASER_RECEIVED -> new Answer.ChaserReceived();
            case DENIES_RECEIPT -> new Answer.DeniesReceipt();
            case UNSPECIFIED_DISCREPANCY -> new Answer.UnspecifiedDiscrepancy();
            case REFERRAL -> new Answer.Referral(fields.neededId("otherOffice", OfficeId::new));
            case REFERRAL_BACK -> new Answer.ReferralBack(fields.neededId("otherOffice", OfficeId::new));
            case GENERAL_DENIAL -> new Answer.GeneralDenial();
            case COUNTER_CLAIM -> new Answer.CounterClaim(fields.neededId("about", PersonId::new));
            case ALTERNATIVE_EXPLANATION ->
                new Answer.AlternativeExplanation(fields.neededChoice("blames", Answer.ExplanationKind.class),
                        fields.id("about", PersonId::new));
            case CAPABILITY_CLAIM -> new Answer.CapabilityClaim();
            case ACCESS_REFUSED -> new Answer.AccessRefused();
            case PHYSICAL_BLOCKING -> new Answer.PhysicalBlocking();
            case WILL_NOT_COMMENT -> new Answer.WillNotComment();
            case CONTRADICTORY_INSTRUCTION ->
                new Answer.ContradictoryInstruction(fields.neededId("otherOffice", OfficeId::new));
            case IMPOSSIBLE_INSTRUCTION -> new Answer.ImpossibleInstruction();
            case THREAT -> new Answer.Threat();
            case SILENCE -> new Answer.Silence();
            case BULK_TOTALS -> new Answer.BulkTotals(totals(fields));
            case STAGED_VIDEO -> new Answer.StagedVideo(fields.id("about", PersonId::new));
            case SUBSTANTIVE -> new Answer.Substantive(fields.neededChoice("extent", Answer.Extent.class));
            case UNDERTAKING -> new Answer.Undertaking(fields.id("promise", PromiseId::new));
            case TOLD_NOTHING -> new Answer.ToldNothing();
            case CONDITIONAL_HELP -> new Answer.ConditionalHelp(fields.neededText("help"));
        };
    }

    static List<Answer.Total> totals(Fields fields) {
        List<String> labels = fields.texts("totalLabel");
        List<Answer.Total> totals = new ArrayList<>();
        var counts = fields.counts("totalCount");
        if (labels.size() != counts.size() || labels.isEmpty()) {
            fields.problem("totalCount", "form.eachLineANumber");
        }
        for (int i = 0; i < Math.min(labels.size(), counts.size()); i++) {
            totals.add(new Answer.Total(labels.get(i), counts.get(i)));
        }
        return totals;
    }
}
