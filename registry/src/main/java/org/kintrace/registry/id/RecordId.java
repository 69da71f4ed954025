package org.kintrace.registry.id;

import java.util.regex.Pattern;

/**
 * The id of one registry object: a random UUID of version 4, lower case.
 *
 * <p>Random, because an id with a time in it tells when a family spoke. Ids of one registry never leave it in a release.
 */
public sealed interface RecordId
        permits CaseId, PersonId, EventId, SourceId, StatementId, ClaimId, PaperId, OfficeId,
        OfficialId, PromiseId, InquiryId, TransmissionId, ReplyId, GeneralClaimId, SightingId, SightingLinkId,
        SearchId, ConsentId,
        DecisionId {

    /** A UUID of version 4 as RFC 9562 writes it, in lower case. */
    Pattern FORM = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    String value();

    private static boolean wellFormed(String value) {
        return value.length() == 36 && FORM.matcher(value).matches();
    }

    /** @throws IllegalArgumentException when the value is no random UUID; the value itself is not repeated */
    static void check(String value) {
        if (!wellFormed(value)) {
            throw new IllegalArgumentException(
                    "an id is a random UUID (version 4, lower case, 36 characters)");
        }
    }
}
