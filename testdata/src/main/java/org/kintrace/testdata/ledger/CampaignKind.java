package org.kintrace.testdata.ledger;

/** What a campaign shows. Half of them hold a contradiction, half only look like one. */
enum CampaignKind {
    RECEIPT_DENIED, PROMISE_AND_SILENCE, PROMISE_KEPT, SENT_IN_A_CIRCLE, SENT_TO_A_CLOSED_DOOR, SENT_ON_AND_ANSWERED, DENIED_SOMETHING_ELSE, NOT_YET_DUE, CLOSED_BY_THE_FAMILY, ODD_ANSWERS, SUCCESSOR, NOBODY_IS_HELD, NO_CHILD_IS_HELD, NUMBERS;

    static CampaignKind of(int campaign) {
        return values()[campaign % values().length];
    }
}
