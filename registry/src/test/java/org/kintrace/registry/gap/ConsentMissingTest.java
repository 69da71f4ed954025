package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.on;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.consent.Capacity;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.consent.DisclosureForm;
import org.kintrace.registry.consent.FactCategory;
import org.kintrace.registry.consent.Provision;
import org.kintrace.registry.consent.Purpose;
import org.kintrace.registry.consent.RecipientClass;
import org.kintrace.registry.id.ConsentId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.OfficeLevel;

class ConsentMissingTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person();
    private final PersonId mother = family.person();
    private final OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
    private final InquiryId inquiry = invented.inquiry(embassy, Optional.empty(), family.id);
    private final TransmissionId sent = invented.sent(inquiry, embassy, on("2023-05-02"), child);

    @Test
    void firesWhenNobodyGaveLeave() {
        assertThat(found()).containsExactly(new Gap("consent-missing", Optional.of(family.id),
                List.of(child, sent), new GapReason.NoLeaveOnRecord(child, sent, embassy)));
    }

    @Test
    void isSilentWhenLeaveWasGivenBefore() {
        given("2023-05-01", leave(Optional.empty()), Optional.empty());
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenLeaveWasGivenForThisOffice() {
        given("2023-05-01", leave(Optional.of(embassy)), Optional.empty());
        assertThat(found()).isEmpty();
    }

    @Test
    void firesWhenLeaveWasForAnotherOfficeOrCameLater() {
        given("2023-05-01", leave(Optional.of(invented.office(OfficeLevel.MINISTRY, "XA"))),
                Optional.empty());
        given("2023-06-01", leave(Optional.empty()), Optional.empty());
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesWhenLeaveWasForThePressOnly() {
        given("2023-05-01", new Provision(true, Set.of(FactCategory.IDENTITY), Set.of(Purpose.PUBLICATION),
                Set.of(RecipientClass.PRESS), Optional.empty(), DisclosureForm.FULL, Optional.empty(),
                Optional.empty()), Optional.empty());
        assertThat(found()).hasSize(1);
    }

    @Test
    void firesWhenLeaveWasWithdrawnBefore() {
        ConsentId given = given("2023-04-01", leave(Optional.empty()), Optional.empty());
        given("2023-04-20", leave(Optional.of(invented.office(OfficeLevel.MINISTRY, "XB"))),
                Optional.of(given));
        assertThat(found()).hasSize(1);
    }

    @Test
    void aWithdrawalAfterwardsChangesNothing() {
        ConsentId given = given("2023-04-01", leave(Optional.empty()), Optional.empty());
        given("2023-06-20", leave(Optional.of(invented.office(OfficeLevel.MINISTRY, "XB"))),
                Optional.of(given));
        assertThat(found()).isEmpty();
    }

    @Test
    void tellsARefusalAsOne() {
        given("2023-05-01", provision(false, Optional.empty()), Optional.empty());
        assertThat(found()).extracting(Gap::reason)
                .containsExactly(new GapReason.LeaveRefused(child, sent, embassy));
    }

    private ConsentId given(String date, Provision provision, Optional<ConsentId> withdraws) {
        ConsentId id = invented.id(ConsentId::new);
        family.consents.add(new ConsentStatement(id, mother, List.of(child), Capacity.PARENT, on(date),
                Optional.empty(), Optional.empty(), Optional.empty(), Set.of(), List.of(provision),
                withdraws));
        return id;
    }

    private static Provision leave(Optional<OfficeId> office) {
        return provision(true, office);
    }

    private static Provision provision(boolean permits, Optional<OfficeId> office) {
        return new Provision(permits, Set.of(FactCategory.IDENTITY), Set.of(Purpose.OFFICIAL_INQUIRY),
                Set.of(RecipientClass.STATE_CONCERNED), office, DisclosureForm.FULL, Optional.empty(),
                Optional.empty());
    }

    private List<Gap> found() {
        return new ConsentMissing().check(invented.view(), day("2026-01-01"));
    }
}
