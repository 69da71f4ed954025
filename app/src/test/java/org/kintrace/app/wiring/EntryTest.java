package org.kintrace.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.entry.EntryOutcome;
import org.kintrace.app.work.entry.FieldProblem;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.app.work.memory.FirstReading;
import org.kintrace.app.work.reading.PersonReading;
import org.kintrace.app.work.reading.Topic;
import org.kintrace.app.work.today.ForToday;
import org.kintrace.app.work.today.Today;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.inquiry.InquiryState;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.ListKind;

/** Forms into a real, sealed registry. */
class EntryTest {

    private static final LocalDate TODAY = LocalDate.of(2024, 1, 1);

    @TempDir
    private Path folder;
    private OpenRegistry registry;
    private CaseWorker owner;

    @BeforeEach
    void makeARegistry() throws Exception {
        registry = InventedRegistry.empty(folder);
        owner = registry.caseWorker();
    }

    @AfterEach
    void lockIt() {
        registry.close();
    }

    @Test
    void aFamilyAndItsPeopleAreEnteredAndReadBackAsTyped() {
        CaseId family = newFamily("X-77");
        PersonId mother = person(family, Map.of("name", List.of("Gülnar", "گۈلنار"), "nameRole",
                List.of("GIVEN", "GIVEN"), "sex", List.of("FEMALE"), "born", List.of("spring 1985")));
        PersonId child = person(family,
                Map.of("name", List.of("Alim"), "roles", List.of("SOUGHT"), "relation",
                        List.of("CHILD"), "of", List.of(mother.value())));
        PersonReading.Person read = registry.personReading().find(owner, mother, TODAY).orElseThrow();
        assertThat(read.names()).extracting(name -> name.name().written().text())
                .containsExactlyInAnyOrder("Gülnar", "گۈلنار");
        assertThat(read.said()).containsKeys(Topic.NAME, Topic.SEX, Topic.BIRTH, Topic.KIN);
        assertThat(read.said().getOrDefault(Topic.BIRTH, List.of()).getFirst().what())
                .isInstanceOfSatisfying(ClaimContent.Born.class, born -> assertThat(born.on()
                        .toString()).contains("spring 1985"));
        assertThat(registry.search().find(owner, "Alim", 5)).isNotEmpty();
        assertThat(registry.familyReading().find(owner, family, TODAY).orElseThrow().members()).hasSize(2)
                .anySatisfy(member -> assertThat(member.id()).isEqualTo(child));
    }

    @Test
    void aNewPersonMeetsTheRowsOfEveryEarlierList() throws Exception {
        InventedWorld world = InventedWorld.of(11, 12);
        InventedRegistry.take(registry, world.list(ListKind.RUSSIAN, 60));
        var row = registry.memory().people().list().stream()
                .filter(known -> known.isRow() && !known.born().isEmpty() && known.names().stream()
                        .anyMatch(name -> name.name().text().contains(" ")))
                .findFirst().orElseThrow();
        CaseId family = newFamily("X-78");
        Map<String, List<String>> fields = new HashMap<>();
        fields.put("roles", List.of("SOUGHT"));
        fields.put("name", row.names().stream().map(name -> name.name().text()).toList());
        fields.put("nameRole", row.names().stream().map(name -> name.role().name()).toList());
        fields.put("born", List.of(row.born().getFirst().text()));
        EntryOutcome.Kept kept = kept(form(FormKind.PERSON, family, fields));
        assertThat(kept.possibleMatches()).isPositive();
        assertThat(registry.memory().matches().list()).anySatisfy(match -> {
            assertThat(match.family()).isEqualTo(family);
            assertThat(match.otherId()).isEqualTo(row.id());
        });
    }

    @Test
    void aWholeEntryIsTakenBackAndTheTakingBackToo() {
        CaseId family = newFamily("X-90");
        PersonId person = person(family, Map.of("name", List.of("Alim"), "sex", List.of("MALE"), "born",
                List.of("2011")));
        Claim first = registry.families().getFirst().claims().getFirst();
        takeBackEntry(first);
        assertThat(namesThatHold(person)).isZero();
        List<Claim> all = registry.families().getFirst().claims();
        assertThat(all).hasSize(6).contains(first);
        takeBackEntry(all.getLast());
        assertThat(namesThatHold(person)).isEqualTo(1);
        assertThat(registry.families().getFirst().claims()).hasSize(9);
    }

    @Test
    void whatWasTakenBackNoLongerHolds() {
        CaseId family = newFamily("X-94");
        PersonId person = person(family, Map.of("name", List.of("Alim")));
        Claim name = registry.families().getFirst().claims().getFirst();
        kept(registry.openForm().takingBack(owner, name.id()).orElseThrow());
        assertThat(namesThatHold(person)).isZero();
    }

    private long namesThatHold(PersonId person) {
        return registry.personReading().find(owner, person, TODAY).orElseThrow().names().stream()
                .filter(name -> name.by().holds()).count();
    }

    private void takeBackEntry(Claim one) {
        TypedForm form = registry.openForm().takingBackEntry(owner, one.id()).orElseThrow();
        Map<String, List<String>> fields = new HashMap<>(form.fields());
        assertThat(fields.get("claims")).hasSize(3);
        assertThat(registry.enterForm().check(owner, form, TODAY)).extracting(FieldProblem::field)
                .containsExactly("why");
        fields.put("why", List.of("typed into the wrong file"));
        kept(new TypedForm(form.kind(), form.submission(), form.family(), form.madeFrom(), fields));
    }

    @Test
    void anImportIsNotTakenBackAsAnEntry() throws Exception {
        InventedRegistry.take(registry, InventedWorld.of(7, 1));
        Claim imported = registry.families().getFirst().claims().getFirst();
        assertThat(registry.openForm().takingBackEntry(owner, imported.id())).isEmpty();
    }

    @Test
    void whatAnOfficeSaysOfEverybodyIsHeldAgainstTheRecord() {
        CaseId family = newFamily("X-91");
        PersonId child = person(family, Map.of("name", List.of("Alim"), "born", List.of("2011")));
        kept(form(FormKind.SEPARATION, family, Map.of("person", List.of(child.value()), "status",
                List.of("IN_STATE_CARE"), "on", List.of("2019-03-05"))));
        String office = kept(new TypedForm(FormKind.OFFICE, registry.newSubmission(), Optional.empty(),
                OptionalInt.empty(), Map.of("name", List.of("X-Office"), "level", List.of("MINISTRY"))))
                .added().getFirst();
        TypedForm said = new TypedForm(FormKind.GENERAL_CLAIM, registry.newSubmission(), Optional.empty(),
                OptionalInt.empty(), Map.of("office", List.of(office), "on", List.of("2019-03-05"), "words",
                        List.of("No child is in such a house."), "means", List.of("NO_CHILD_IS"),
                        "sourceKind", List.of("OFFICIAL_STATEMENT"), "sourceTitle", List.of("briefing")));
        assertThat(registry.enterForm().check(owner, said, TODAY)).extracting(FieldProblem::field)
                .containsExactly("separations");
        Map<String, List<String>> fields = new HashMap<>(said.fields());
        fields.put("separations", List.of("IN_STATE_CARE"));
        kept(new TypedForm(said.kind(), said.submission(), said.family(), said.madeFrom(), fields));
        assertThat(registry.memory().findings().of(family, TODAY).contradictions())
                .anySatisfy(found -> assertThat(found.rule()).isEqualTo("counterexample"));
    }

    @Test
    void aSourceAndSomebodysWordsStandAloneUntilSomethingRestsOnThem() {
        CaseId family = newFamily("X-92");
        PersonId aunt = person(family, Map.of("name", List.of("Gulnur")));
        String source = kept(form(FormKind.SOURCE, family, Map.of("sourceKind", List.of("INTERVIEW"),
                "sourceTitle", List.of("call with an aunt")))).added().getFirst();
        kept(form(FormKind.STATEMENT, family, Map.of("source", List.of(source), "words",
                List.of("They took him in spring."), "speaker", List.of(aunt.value()))));
        assertThat(registry.families().getFirst().statements()).singleElement()
                .satisfies(said -> assertThat(said.source().value()).isEqualTo(source));
    }

    @Test
    void asManySeeSomebodyInASightingAsSayTheyDo() {
        CaseId family = newFamily("X-93");
        PersonId one = person(family, Map.of("name", List.of("Alim")));
        PersonId other = person(family, Map.of("name", List.of("Salim")));
        String sighting = kept(form(FormKind.SIGHTING, family, Map.of("observation",
                List.of("a boy in a yard"), "sourceKind", List.of("SOCIAL_MEDIA_VIDEO"), "sourceTitle",
                List.of("a video"))))
                .added().stream().reduce((_, last) -> last).orElseThrow();
        for (PersonId person : List.of(one, other)) {
            kept(form(FormKind.SIGHTING_LINK, family, Map.of("sighting", List.of(sighting), "person",
                    List.of(person.value()), "confidence", List.of("POSSIBLE"), "by", List.of("an aunt"),
                    "reason", List.of("the scar"))));
        }
        assertThat(registry.families().getFirst().sightingLinks()).hasSize(2);
    }

    @Test
    void aFormSentTwiceIsKeptOnce() {
        TypedForm form = new TypedForm(FormKind.NEW_FAMILY, registry.newSubmission(), Optional.empty(),
                OptionalInt.empty(), Map.of("number", List.of("X-1")));
        EntryOutcome first = registry.enterForm().enter(owner, form, TODAY);
        assertThat(registry.enterForm().enter(owner, form, TODAY)).isEqualTo(first);
        assertThat(registry.families()).hasSize(1);
    }

    @Test
    void whatIsMissingOrUnreadableIsToldBesideItsFieldAndNothingIsKept() {
        CaseId family = newFamily("X-2");
        EntryOutcome outcome = registry.enterForm().enter(owner, form(FormKind.BIRTH, family,
                Map.of("on", List.of("the day of the blue moon"), "sourceKind", List.of("NO_SUCH_KIND"))),
                TODAY);
        assertThat(outcome).isInstanceOfSatisfying(EntryOutcome.ToMend.class,
                mend -> assertThat(mend.problems()).extracting(FieldProblem::field, FieldProblem::key)
                        .contains(
                                org.assertj.core.groups.Tuple.tuple("on", "form.notADate"),
                                org.assertj.core.groups.Tuple.tuple("person", "form.missing"),
                                org.assertj.core.groups.Tuple.tuple("sourceKind", "form.notAChoice")));
        assertThat(registry.families().getFirst().claims()).isEmpty();
    }

    @Test
    void halfACharacterIsRefusedInWordsAndNotKept() {
        EntryOutcome outcome = registry.enterForm().enter(owner, new TypedForm(FormKind.NEW_FAMILY,
                registry.newSubmission(), Optional.empty(), OptionalInt.empty(),
                Map.of("number", List.of("X-\uD800"))), TODAY);
        assertThat(outcome).isInstanceOfSatisfying(EntryOutcome.ToMend.class,
                mend -> assertThat(mend.problems())
                        .extracting(FieldProblem::key).containsExactly("form.unusableText"));
    }

    @Test
    void nobodyBecomesTheirOwnAncestorByTwoForms() {
        CaseId family = newFamily("X-3");
        PersonId one = person(family, Map.of("name", List.of("Alim")));
        PersonId other = person(family, Map.of("name", List.of("Salim")));
        kept(form(FormKind.KIN, family, Map.of("person", List.of(one.value()), "relation", List.of("PARENT"),
                "of", List.of(other.value()))));
        EntryOutcome outcome = registry.enterForm().enter(owner, form(FormKind.KIN, family,
                Map.of("person", List.of(other.value()), "relation", List.of("PARENT"), "of",
                        List.of(one.value()))),
                TODAY);
        assertThat(outcome).isInstanceOfSatisfying(EntryOutcome.ToMend.class,
                mend -> assertThat(mend.problems())
                        .extracting(FieldProblem::key).containsExactly("form.ownAncestor"));
    }

    @Test
    void aCorrectionLeavesTheOldClaimAndASecondOneMeetsTheFirst() {
        CaseId family = newFamily("X-4");
        PersonId person = person(family, Map.of("name", List.of("Alim")));
        kept(form(FormKind.BIRTH, family, Map.of("person", List.of(person.value()), "on", List.of("2011"))));
        Claim old = registry.families().getFirst().claims().stream()
                .filter(claim -> claim.says() instanceof ClaimContent.Born).findFirst().orElseThrow();
        Map<String, List<String>> correction = Map.of("person", List.of(person.value()), "on",
                List.of("2010"),
                "amends", List.of(old.id().value()), "amending", List.of("CORRECTS"));
        kept(form(FormKind.BIRTH, family, correction));
        assertThat(registry.families().getFirst().claims()).contains(old);
        EntryOutcome late = registry.enterForm().enter(owner, form(FormKind.BIRTH, family, correction),
                TODAY);
        assertThat(late).isInstanceOfSatisfying(EntryOutcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs()).singleElement().isInstanceOf(Claim.class);
            assertThat(conflict.yours()).isNotEmpty();
        });
    }

    @Test
    void aHeaderChangedMeanwhileIsShownBesideOnesOwn() {
        CaseId family = newFamily("X-5");
        int version = registry.memory().heads().find(family).orElseThrow().version();
        kept(header(family, version, "X-6"));
        assertThat(registry.memory().heads().find(family).orElseThrow().header().number()).contains("X-6");
        assertThat(registry.enterForm().enter(owner, header(family, version, "X-7"), TODAY))
                .isInstanceOfSatisfying(EntryOutcome.Conflict.class, conflict -> {
                    assertThat(((Case) conflict.theirs().getFirst()).number()).contains("X-6");
                    assertThat(((Case) conflict.yours().getFirst()).number()).contains("X-7");
                    kept(header(family, conflict.version(), "X-7"));
                });
    }

    @Test
    void anInquiryGoesFromQuestionToClosure() {
        CaseId family = newFamily("X-8");
        PersonId child = person(family, Map.of("name", List.of("Alim"), "roles", List.of("SOUGHT")));
        String office = kept(form(FormKind.OFFICE, null,
                Map.of("name", List.of("X-Consulate"), "level", List.of("CONSULATE")))).added().getFirst();
        String inquiry = kept(form(FormKind.INQUIRY, family, Map.of("office", List.of(office), "question",
                List.of("Where is the child?"), "person", List.of(child.value())))).added().getFirst();
        kept(form(FormKind.TRANSMISSION, family, Map.of("inquiry", List.of(inquiry), "kind",
                List.of("HAND_OVER"), "office", List.of(office), "on", List.of("2023-01-02"), "channel",
                List.of("by hand"), "person", List.of(child.value()))));
        kept(form(FormKind.REPLY, family, Map.of("inquiry", List.of(inquiry), "office", List.of(office), "on",
                List.of("2023-02"), "answer", List.of("RECEIPT_ONLY"))));
        var standing = registry.ledgerReading().inquiry(owner, new InquiryId(inquiry), TODAY).orElseThrow();
        assertThat(standing.standing().state()).isEqualTo(InquiryState.OVERDUE);
        assertThat(registry.forToday().read(owner, TODAY, new Today.Ahead(14, 5), Duration.ZERO).overdue()
                .count()).isEqualTo(1);
        kept(new TypedForm(FormKind.INQUIRY_CLOSED, registry.newSubmission(), Optional.of(family),
                OptionalInt.of(1), Map.of("inquiry", List.of(inquiry), "by", List.of("the team"), "why",
                        List.of("the child was found"))));
        assertThat(registry.ledgerReading().inquiry(owner, new InquiryId(inquiry), TODAY).orElseThrow()
                .standing()
                .state()).isEqualTo(InquiryState.CLOSED);
    }

    @Test
    void aDraftSurvivesARestartAndGoesWhenItsFormIsKept() throws Exception {
        CaseId family = newFamily("X-9");
        TypedForm form = form(FormKind.PERSON, family, Map.of("name", List.of("Al\uD800", ""), "roles",
                List.of("SOUGHT")));
        registry.drafts().keep(owner, "person", form);
        registry.drafts().keep(owner, "person", form);
        registry.close();
        registry = InventedRegistry.again(folder);
        assertThat(registry.drafts().list(owner)).singleElement()
                .satisfies(draft -> assertThat(draft.form()).isEqualTo(form));
        TypedForm mended = new TypedForm(form.kind(), form.submission(), form.family(), form.madeFrom(),
                Map.of("name", List.of("Alim"), "sourceKind", List.of("INTERVIEW"), "sourceTitle",
                        List.of("call")));
        kept(mended);
        assertThat(registry.drafts().list(owner)).isEmpty();
    }

    @Test
    void todayTellsWhatIsStillBeingReadInsteadOfLeavingItOutSilently() throws Exception {
        InventedRegistry.take(registry, InventedWorld.of(7, 12));
        Today.Ahead ahead = new Today.Ahead(14, 3);
        registry.memory().beginReading();
        ForToday first = registry.forToday().read(owner, TODAY, ahead, Duration.ZERO);
        assertThat(first.isStillReading()).isTrue();
        assertThat(first.overdue().count() + first.contradictions().count()).isZero();
        registry.memory().readLedger();
        ForToday letters = registry.forToday().read(owner, TODAY, ahead, Duration.ZERO);
        assertThat(letters.known()).isEqualTo(new FirstReading.Known(true, false));
        assertThat(letters.overdue().count()).isPositive();
        registry.memory().readPeople();
        assertThat(registry.forToday().read(owner, TODAY, ahead, Duration.ZERO).known().all()).isTrue();
    }

    @Test
    void contradictionsAreNewUntilTheyWereSeen() throws Exception {
        InventedRegistry.take(registry, InventedWorld.of(7, 12));
        assertThat(registry.forToday().read(owner, TODAY, new Today.Ahead(14, 3), Duration.ZERO)
                .isStillReading()).isTrue();
        while (registry.memory().readAhead(10, TODAY) > 0) {
            assertThat(registry.forToday().read(owner, TODAY, new Today.Ahead(14, 3), Duration.ZERO)
                    .contradictions().first())
                    .hasSizeLessThan(4);
        }
        assertThat(registry.forToday().read(owner, TODAY, new Today.Ahead(14, 3), Duration.ZERO)
                .contradictions().count()).isPositive();
        registry.forToday().markSeen(owner, TODAY);
        assertThat(registry.forToday().read(owner, TODAY, new Today.Ahead(14, 3), Duration.ZERO)
                .contradictions().count()).isZero();
    }

    @Test
    void everyActIsInTheAuditTrail() {
        newFamily("X-10");
        assertThat(registry.actsOnRecord()).extracting(act -> act.act()).containsExactly("enter-new-family");
    }

    private CaseId newFamily(String number) {
        return kept(form(FormKind.NEW_FAMILY, null, Map.of("number", List.of(number)))).family()
                .orElseThrow();
    }

    private PersonId person(CaseId family, Map<String, List<String>> fields) {
        List<PersonId> before = members(family);
        kept(form(FormKind.PERSON, family, fields));
        List<PersonId> now = new ArrayList<>(members(family));
        now.removeAll(before);
        assertThat(now).hasSize(1);
        return now.getFirst();
    }

    private List<PersonId> members(CaseId family) {
        return registry.memory().heads().find(family).orElseThrow().header().members().stream()
                .map(member -> member.person()).toList();
    }

    private TypedForm header(CaseId family, int version, String number) {
        return new TypedForm(FormKind.FAMILY, registry.newSubmission(), Optional.of(family),
                OptionalInt.of(version), Map.of("number", List.of(number), "state", List.of("OPEN")));
    }

    /** A form whose source, where one is asked for, is a phone call. */
    private TypedForm form(FormKind kind, @org.jspecify.annotations.Nullable CaseId family,
            Map<String, List<String>> fields) {
        Map<String, List<String>> all = new HashMap<>(fields);
        if (kind.fields().stream().anyMatch(field -> field.name().equals("sourceTitle"))
                && kind.belongs() == FormKind.Belongs.FAMILY) {
            all.putIfAbsent("sourceKind", List.of("PHONE_CALL"));
            all.putIfAbsent("sourceTitle", List.of("a call"));
        }
        return new TypedForm(kind, registry.newSubmission(), Optional.ofNullable(family), OptionalInt.empty(),
                all);
    }

    private EntryOutcome.Kept kept(TypedForm form) {
        EntryOutcome outcome = registry.enterForm().enter(owner, form, TODAY);
        assertThat(outcome).as(form.kind() + " " + outcome).isInstanceOf(EntryOutcome.Kept.class);
        return (EntryOutcome.Kept) outcome;
    }
}
