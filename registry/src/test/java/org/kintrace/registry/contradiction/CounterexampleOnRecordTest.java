package org.kintrace.registry.contradiction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.on;
import static org.kintrace.registry.casefile.Invented.place;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.InstitutionKind;
import org.kintrace.registry.claim.LibertyStatus;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.SeparationStatus;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.GeneralClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.OfficeLevel;

class CounterexampleOnRecordTest {

    private static final Assertion NOBODY_HELD = new Assertion.NobodyIs(
            Set.of(LibertyStatus.CAMP, LibertyStatus.SENTENCED));

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId mother = family.person();
    private final OfficeId region = invented.office(OfficeLevel.REGION, "XA");

    @Test
    void firesOnAnAccountOfThatVeryDay() {
        ClaimId held = family.claim(liberty(LibertyStatus.CAMP, "2020-03-04"));
        GeneralClaimId nobody = invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).containsExactly(
                new Contradiction("counterexample", Optional.of(family.id), List.of(nobody), List.of(held),
                        new ContradictionReason.AnsweredByExample(NOBODY_HELD, on("2020-03-04"), 1)));
    }

    @Test
    void firesOnAccountsFromBeforeAndAfter() {
        ClaimId before = family.claim(liberty(LibertyStatus.CAMP, "2019-03-04"));
        ClaimId after = family.claim(liberty(LibertyStatus.SENTENCED, "2021-03-04"));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).singleElement()
                .satisfies(found -> assertThat(found.other()).containsExactly(before, after));
    }

    @Test
    void isSilentWhenSheMayHaveBeenFreeInBetween() {
        family.claim(liberty(LibertyStatus.CAMP, "2019-03-04"));
        family.claim(liberty(LibertyStatus.RELEASED, "2019-12-04"));
        family.claim(liberty(LibertyStatus.SENTENCED, "2021-03-04"));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentWhenTheLastNewsIsOlder() {
        family.claim(liberty(LibertyStatus.CAMP, "2019-03-04"));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void isSilentAboutWhatHappenedLater() {
        family.claim(liberty(LibertyStatus.CAMP, "2021-03-04"));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void countsASentenceWhileItRuns() {
        family.claim(new ClaimContent.Liberty(mother, LibertyStatus.SENTENCED,
                Optional.of(when("2018-01-01")), Optional.of(7)));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        GeneralClaimId later = invented.says(region, "2025-03-04", NOBODY_HELD);
        assertThat(found()).hasSize(1).noneMatch(found -> found.one().contains(later));
    }

    @Test
    void isSilentWhenReleasedBeforeTheEnd() {
        family.claim(new ClaimContent.Liberty(mother, LibertyStatus.SENTENCED,
                Optional.of(when("2018-01-01")), Optional.of(7)));
        family.claim(liberty(LibertyStatus.RELEASED, "2019-12-04"));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void fearsSuspicionsAndPressedWordsAreNoExample() {
        family.claim(liberty(LibertyStatus.CAMP, "2020-03-04"), Modality.FEARS);
        family.claim(liberty(LibertyStatus.CAMP, "2020-03-04"), Modality.SUSPECTS);
        family.pressed(liberty(LibertyStatus.CAMP, "2020-03-04"));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void aRetractedAccountIsNoExample() {
        ClaimContent held = liberty(LibertyStatus.CAMP, "2020-03-04");
        ClaimId old = family.claim(held);
        family.amending(held, Modality.RETRACTS, new Amends.Retracts(old));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void aRetractionIsNoExampleEitherWhenItIsPutAsAnAssertion() {
        ClaimContent held = liberty(LibertyStatus.CAMP, "2020-03-04");
        ClaimId old = family.claim(held);
        family.amending(held, Modality.ASSERTS, new Amends.Retracts(old));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).isEmpty();
    }

    @Test
    void listsEveryExampleOnce() {
        PersonId father = family.person();
        family.claim(liberty(LibertyStatus.CAMP, "2020-03-04"));
        family.claim(new ClaimContent.Liberty(father, LibertyStatus.CAMP, Optional.of(when("2020-03-04")),
                Optional.empty()));
        invented.says(region, "2020-03-04", NOBODY_HELD);
        assertThat(found()).singleElement().satisfies(found -> assertThat(found.other()).hasSize(2));
    }

    @Test
    void firesOnAChildInStateCare() {
        family.claim(new ClaimContent.Separation(mother, SeparationStatus.IN_STATE_CARE,
                Optional.of(when("2020-03-04"))));
        invented.says(region, "2020-03-04",
                new Assertion.NoChildIs(Set.of(SeparationStatus.IN_STATE_CARE)));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentAboutGrownUps() {
        family.claim(new ClaimContent.Born(mother, when("2001-01-02"), Optional.empty()));
        family.claim(new ClaimContent.Separation(mother, SeparationStatus.IN_STATE_CARE,
                Optional.of(when("2020-03-04"))));
        invented.says(region, "2020-03-04",
                new Assertion.NoChildIs(Set.of(SeparationStatus.IN_STATE_CARE)));
        assertThat(found()).isEmpty();
    }

    @Test
    void firesOnAStayOverThatDay() {
        stay(InstitutionKind.ORPHANAGE);
        invented.says(region, "2020-03-04", new Assertion.NobodyStaysIn(Set.of(InstitutionKind.ORPHANAGE)));
        assertThat(found()).hasSize(1);
    }

    @Test
    void isSilentAboutAnotherHouseOrAnotherTime() {
        stay(InstitutionKind.BOARDING_SCHOOL);
        stay(InstitutionKind.ORPHANAGE);
        invented.says(region, "2021-03-04", new Assertion.NobodyStaysIn(Set.of(InstitutionKind.ORPHANAGE)));
        assertThat(found()).isEmpty();
    }

    @Test
    void firesOnAnInquiryNobodyAnswered() {
        OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
        InquiryId inquiry = invented.inquiry(embassy, Optional.empty(), family.id);
        invented.sent(inquiry, embassy, on("2020-01-01"), mother);
        invented.says(region, "2020-03-04", new Assertion.EveryoneIsAnswered());
        assertThat(found()).singleElement()
                .satisfies(found -> assertThat(found.other()).containsExactly(inquiry));
    }

    @Test
    void isSilentWhenAnsweredOrNotYetDueOrAskedOfAnotherState() {
        OfficeId embassy = invented.office(OfficeLevel.EMBASSY, "XA");
        InquiryId answered = invented.inquiry(embassy, Optional.empty(), family.id);
        invented.sent(answered, embassy, on("2020-01-01"), mother);
        invented.reply(answered, embassy, on("2020-02-01"), new Answer.Substantive(Answer.Extent.FULL));
        InquiryId fresh = invented.inquiry(embassy, Optional.empty(), family.id);
        invented.sent(fresh, embassy, on("2020-03-01"), mother);
        OfficeId foreign = invented.office(OfficeLevel.EMBASSY, "XB");
        InquiryId elsewhere = invented.inquiry(foreign, Optional.empty(), family.id);
        invented.sent(elsewhere, foreign, on("2020-01-01"), mother);
        invented.says(region, "2020-03-04", new Assertion.EveryoneIsAnswered());
        assertThat(found()).isEmpty();
    }

    private void stay(InstitutionKind house) {
        family.claim(new ClaimContent.Stay(new Members.Known(List.of(mother)), place("653122"), house,
                Optional.of(when("2019-09-01")), Optional.of(when("2020-07-01")), Optional.empty()));
    }

    private ClaimContent liberty(LibertyStatus status, String date) {
        return new ClaimContent.Liberty(mother, status, Optional.of(when(date)), Optional.empty());
    }

    private List<Contradiction> found() {
        return new CounterexampleOnRecord().check(invented.view(), day("2026-01-01"));
    }
}
