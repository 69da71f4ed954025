package org.kintrace.app.work.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.store.Batches.Batch;
import org.kintrace.app.work.store.Lists.NewVersion;
import org.kintrace.app.work.store.Lists.Row;
import org.kintrace.app.work.store.MatchDescriptions.Described;
import org.kintrace.app.work.store.MatchDescriptions.Subject;
import org.kintrace.app.work.store.PossibleMatches.NewDecision;
import org.kintrace.app.work.store.PossibleMatches.NewMatch;
import org.kintrace.app.work.store.PossibleMatches.StoredDecision;
import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.content.EvidenceAlteredException;

/** What every set of stores must do, in memory or on disk. */
public abstract class StoreContract {

    protected static final Instant NOON = Instant.parse("2026-03-21T12:00:00.123456Z");
    protected static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    protected Stores stores;

    protected abstract Stores openNew() throws Exception;

    /** Closes the stores and opens them again as a new process would. */
    protected abstract Stores reopen(Stores closed) throws Exception;

    @BeforeEach
    void openStores() throws Exception {
        stores = openNew();
    }

    @AfterEach
    void closeStores() {
        stores.close();
    }

    // --- acts

    @Test
    void anActThatFailsKeepsNothing() {
        String kept = openCase();
        assertThatThrownBy(() -> stores.atomically().run(() -> {
            stores.cases().open(id(), null);
            stores.records().put(List.of(claim(id(), kept, null, "one")));
            throw new IOException("the reader broke");
        })).isInstanceOf(IOException.class);
        assertThat(stores.cases().list()).hasSize(1);
        assertThat(stores.records().ofCase(kept)).isEmpty();
    }

    @Test
    void anActInsideAnActCommitsWithTheOuter() {
        String caseId = openCase();
        assertThatThrownBy(() -> stores.atomically().run(() -> {
            stores.atomically().run(() -> stores.records().put(List.of(claim(id(), caseId, null, "inner"))));
            throw new IOException("later");
        })).isInstanceOf(IOException.class);
        assertThat(stores.records().ofCase(caseId)).isEmpty();
    }

    @Test
    void anActWhosePartFailedIsNotKeptEvenIfTheFailureIsCaught() {
        String caseId = openCase();
        assertThatIllegalStateException().isThrownBy(() -> stores.atomically().run(() -> {
            stores.records().put(List.of(claim(id(), caseId, null, "outer")));
            try {
                stores.atomically().run(() -> {
                    throw new IOException("part");
                });
            } catch (IOException e) {
                // Swallowed on purpose: the act must not commit half.
            }
        }));
        assertThat(stores.records().ofCase(caseId)).isEmpty();
        stores.records().put(List.of(claim(id(), caseId, null, "after")));
        assertThat(stores.records().ofCase(caseId)).hasSize(1);
    }

    @Test
    void anActSeesWhatItWrote() {
        String caseId = openCase();
        int seen = stores.atomically().<Integer, RuntimeException>call(() -> {
            stores.records().put(List.of(claim(id(), caseId, null, "one")));
            return stores.records().ofCase(caseId).size();
        });
        assertThat(seen).isEqualTo(1);
    }

    // --- cases and records

    @Test
    void givesBackRecordsOfACaseInTheOrderWritten() throws Exception {
        String caseId = openCase();
        String other = openCase();
        List<NewRecord> written = List.of(claim(id(), caseId, null, "گۈلنار"),
                claim(id(), other, null, "elsewhere"),
                claim(id(), caseId, null, ""), claim(id(), caseId, null, "third"));
        stores.records().put(written);
        stores = reopen(stores);
        assertThat(stores.records().ofCase(caseId)).extracting(StoredRecord::payload)
                .containsExactly(text("گۈلنار"), text(""), text("third"));
        StoredRecord first = stores.records().find(written.getFirst().id()).orElseThrow();
        assertThat(first.version()).isEqualTo(1);
        assertThat(first.kind()).isEqualTo("claim");
        assertThat(first.caseId()).isEqualTo(caseId);
        assertThat(first.recordedAt()).isEqualTo(NOON);
    }

    @Test
    void findsByKindOverAllCasesAndSharedApart() {
        String one = openCase();
        String other = openCase();
        NewRecord office = new NewRecord(id(), "office", null, null, text("an office"));
        stores.records().put(List.of(claim(id(), one, null, "a"), office, claim(id(), other, null, "b")));
        assertThat(stores.records().ofKind("claim")).extracting(StoredRecord::payload)
                .containsExactly(text("a"), text("b"));
        assertThat(stores.records().shared()).extracting(StoredRecord::id).containsExactly(office.id());
        assertThat(stores.records().ofKind("person")).isEmpty();
    }

    @Test
    void refusesAnIdThatIsThereAndKeepsNoneOfTheOthers() {
        String caseId = openCase();
        String taken = id();
        stores.records().put(List.of(claim(taken, caseId, null, "first")));
        assertThatIllegalArgumentException().isThrownBy(
                () -> stores.records()
                        .put(List.of(claim(id(), caseId, null, "new"), claim(taken, caseId, null, "x"))));
        assertThat(stores.records().ofCase(caseId)).extracting(StoredRecord::payload)
                .containsExactly(text("first"));
        assertThat(stores.records().known(List.of(taken, id()))).isEqualTo(Set.of(taken));
    }

    @Test
    void refusesARecordOfACaseThatIsNotThere() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.records().put(List.of(claim(id(), id(), null, "x"))));
    }

    @Test
    void aRevisionKeepsThePlaceAndCountsUp() throws Exception {
        String caseId = openCase();
        String first = id();
        stores.records().put(List.of(claim(first, caseId, null, "a"), claim(id(), caseId, null, "b")));
        stores.records().revise(first, 1, text("A"));
        assertThat(stores.records().ofCase(caseId)).extracting(StoredRecord::payload)
                .containsExactly(text("A"), text("b"));
        assertThat(stores.records().find(first).orElseThrow().version()).isEqualTo(2);
    }

    @Test
    void aRevisionOfAnOldReadingIsRefused() throws Exception {
        String caseId = openCase();
        String first = id();
        stores.records().put(List.of(claim(first, caseId, null, "a")));
        stores.records().revise(first, 1, text("b"));
        assertThatThrownBy(() -> stores.records().revise(first, 1, text("c")))
                .isInstanceOf(StaleVersionException.class).hasMessageContaining("version 2");
        assertThat(stores.records().find(first).orElseThrow().payload()).isEqualTo(text("b"));
    }

    @Test
    void aCaseIsOpenedOnceAndCanBeClosed() throws Exception {
        String caseId = openCase();
        assertThatIllegalArgumentException().isThrownBy(() -> stores.cases().open(caseId, null));
        stores.cases().setState(caseId, Cases.State.CLOSED);
        stores = reopen(stores);
        assertThat(stores.cases().find(caseId).orElseThrow().state()).isEqualTo(Cases.State.CLOSED);
        assertThat(stores.cases().find(id())).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.cases().setState(id(), Cases.State.OPEN));
    }

    // --- imports

    @Test
    void nothingOfAStagedImportIsSeenUntilItIsShown() {
        Import arrived = stage();
        assertThat(everythingSeen()).isZero();
        stores.batches().show(arrived.batch());
        assertThat(everythingSeen()).isEqualTo(8);
        assertThat(stores.batches().find(arrived.batch()).map(Batch::state)).contains(Batches.State.VISIBLE);
    }

    @Test
    void aStagedImportIsGoneAfterACrash() throws Exception {
        Import arrived = stage();
        stores = reopen(stores);
        assertThat(stores.batches().list()).isEmpty();
        assertThat(everythingSeen()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> stores.batches().show(arrived.batch()));
        // Its ids are free again.
        stores.cases().open(arrived.caseId(), null);
        stores.records().put(List.of(claim(arrived.recordId(), arrived.caseId(), null, "again")));
    }

    @Test
    void aShownImportSurvivesACrash() throws Exception {
        Import arrived = stage();
        stores.batches().show(arrived.batch());
        stores = reopen(stores);
        assertThat(everythingSeen()).isEqualTo(8);
    }

    @Test
    void aDiscardedImportLeavesNothing() {
        Import arrived = stage();
        stores.batches().discard(arrived.batch());
        assertThat(stores.batches().find(arrived.batch())).isEmpty();
        assertThat(everythingSeen()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> stores.batches().discard(arrived.batch()));
    }

    @Test
    void anUndoneImportIsHiddenWholeAndRemembersWhy() throws Exception {
        Import arrived = stage();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.batches().undo(arrived.batch(), text("early")));
        stores.batches().show(arrived.batch());
        stores.batches().undo(arrived.batch(), text("wrong file"));
        stores = reopen(stores);
        assertThat(everythingSeen()).isZero();
        Batch batch = stores.batches().find(arrived.batch()).orElseThrow();
        assertThat(batch.state()).isEqualTo(Batches.State.UNDONE);
        assertThat(batch.undoneBecause()).isEqualTo(text("wrong file"));
        assertThat(batch.note()).isEqualTo(text("a note"));
        assertThat(batch.undoneAt()).isEqualTo(NOON);
    }

    @Test
    void anUndoneImportCanComeAgainUnderTheSameIds() {
        Import first = stage();
        stores.batches().show(first.batch());
        stores.batches().undo(first.batch(), text("wrong columns"));
        String again = stageBatch();
        stores.cases().open(first.caseId(), again);
        stores.records().put(List.of(claim(first.recordId(), first.caseId(), again, "better read")));
        stores.batches().show(again);
        assertThat(stores.records().ofCase(first.caseId())).extracting(StoredRecord::payload)
                .containsExactly(text("better read"));
        assertThat(stores.cases().find(first.caseId()).orElseThrow().batchId()).isEqualTo(again);
    }

    @Test
    void givingUpTheSecondTryKeepsTheFirstUndone() {
        Import first = stage();
        stores.batches().show(first.batch());
        stores.batches().undo(first.batch(), text("wrong columns"));
        String again = stageBatch();
        stores.cases().open(first.caseId(), again);
        stores.batches().discard(again);
        assertThat(everythingSeen()).isZero();
        assertThat(stores.batches().list()).extracting(Batch::id).containsExactly(first.batch());
    }

    @Test
    void nothingCanBeAddedToAnImportThatIsShown() {
        Import arrived = stage();
        stores.batches().show(arrived.batch());
        assertThatIllegalArgumentException().isThrownBy(() -> stores.records()
                .put(List.of(claim(id(), arrived.caseId(), arrived.batch(), "late"))));
        assertThatIllegalArgumentException().isThrownBy(
                () -> stores.lists().addRows(arrived.versionId(), List.of(new Row(id(), 9, text("late")))));
    }

    @Test
    void anImportIdIsUsedOnce() {
        String batch = stageBatch();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.batches().stage(batch, "list", text("x")));
        assertThatIllegalArgumentException().isThrownBy(() -> stores.batches().show(id()));
    }

    // --- lists

    @Test
    void givesBackRowsInLineOrderAndOneByOne() throws Exception {
        Import arrived = stage();
        stores.lists().addRows(arrived.versionId(),
                List.of(new Row(id(), 40, text("forty")), new Row(id(), 7, text("seven"))));
        stores.batches().show(arrived.batch());
        stores = reopen(stores);
        List<Row> rows = new ArrayList<>();
        stores.lists().eachRow(arrived.versionId(), rows::add);
        assertThat(rows).extracting(Row::line).containsExactly(2, 3, 7, 40);
        assertThat(stores.lists().row(arrived.rowId()).orElseThrow().row()).isEqualTo(rows.getFirst());
        assertThat(stores.lists().row(arrived.rowId()).orElseThrow().versionId())
                .isEqualTo(arrived.versionId());
        assertThat(stores.lists().findVersion(arrived.versionId()).orElseThrow().rows()).isEqualTo(4);
    }

    @Test
    void anImportCanReadItsOwnRowsBeforeTheyAreShown() {
        Import arrived = stage();
        List<Row> rows = new ArrayList<>();
        stores.lists().eachRow(arrived.versionId(), rows::add);
        assertThat(rows).hasSize(2);
        assertThat(stores.lists().row(arrived.rowId())).isEmpty();
    }

    @Test
    void recognisesAFileSeenBefore() {
        Import arrived = stage();
        assertThat(stores.lists().versionsFrom(arrived.file())).isEmpty();
        stores.batches().show(arrived.batch());
        assertThat(stores.lists().versionsFrom(arrived.file())).extracting(Lists.StoredVersion::id)
                .containsExactly(arrived.versionId());
        assertThat(stores.lists().versionsFrom(new EvidenceId("cd".repeat(32)))).isEmpty();
    }

    @Test
    void aNewerVersionStandsBesideTheOlder() {
        Import arrived = stage();
        stores.batches().show(arrived.batch());
        String later = stageBatch();
        String version = id();
        stores.lists()
                .addVersion(new NewVersion(version, arrived.listId(), later, arrived.file(), text("v2")));
        assertThat(stores.lists().versionsOf(arrived.listId())).hasSize(1);
        stores.batches().show(later);
        assertThat(stores.lists().versionsOf(arrived.listId())).extracting(Lists.StoredVersion::about)
                .containsExactly(text("v1"), text("v2"));
    }

    @Test
    void refusesARowIdUsedTwiceAndAListThatIsNotThere() {
        Import arrived = stage();
        assertThatIllegalArgumentException().isThrownBy(
                () -> stores.lists().addRows(arrived.versionId(),
                        List.of(new Row(arrived.rowId(), 9, text("x")))));
        assertThatIllegalArgumentException().isThrownBy(() -> stores.lists()
                .addVersion(new NewVersion(id(), id(), arrived.batch(), arrived.file(), text("x"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.lists().addRows(id(), List.of(new Row(id(), 9, text("x")))));
    }

    // --- evidence

    @Test
    void keepsOriginalsByteForByteAndOnce() throws Exception {
        byte[] film = "an invented film".getBytes(UTF_8);
        Evidence.Kept kept = stores.evidence().keep(new ByteArrayInputStream(film));
        assertThat(stores.evidence().keep(new ByteArrayInputStream(film))).isEqualTo(kept);
        stores = reopen(stores);
        assertThat(stores.evidence().list()).containsExactly(kept);
        assertThat(kept.length()).isEqualTo(film.length);
        assertThat(kept.id().hex()).isNotEqualTo(kept.sha256());
        try (InputStream opened = stores.evidence().open(kept.id())) {
            assertThat(opened.readAllBytes()).isEqualTo(film);
        }
        assertThat(stores.evidence().find(new EvidenceId("ab".repeat(32)))).isEmpty();
    }

    // --- descriptions and matches

    @Test
    void whatArrivedAndWasNotKeptIsNotOnRecord() throws Exception {
        EvidenceId id;
        try (Evidence.Arrival arrival = stores.evidence()
                .receive(new ByteArrayInputStream(new byte[]{7, 7, 7}))) {
            id = arrival.id();
            try (InputStream opened = arrival.open()) {
                assertThat(opened.readAllBytes()).containsExactly(7, 7, 7);
            }
        }
        assertThat(stores.evidence().find(id)).isEmpty();
        assertThatThrownBy(() -> stores.evidence().open(id)).isInstanceOf(EvidenceAlteredException.class);
    }

    @Test
    void aLaterDescriptionReplacesTheEarlier() throws Exception {
        String caseId = openCase();
        String person = id();
        stores.matchDescriptions().put(List.of(person(person, caseId, "old"), person(id(), caseId, "other")));
        stores.matchDescriptions().put(List.of(person(person, caseId, "new")));
        stores = reopen(stores);
        assertThat(descriptions()).extracting(Described::payload).containsExactly(text("other"), text("new"));
        assertThat(stores.matchDescriptions().find(person).orElseThrow().payload()).isEqualTo(text("new"));
    }

    @Test
    void undoingAnImportBringsBackTheEarlierDescription() {
        String caseId = openCase();
        String person = id();
        stores.matchDescriptions().put(List.of(person(person, caseId, "old")));
        String batch = stageBatch();
        stores.matchDescriptions()
                .put(List.of(new Described(person, Subject.PERSON, caseId, batch, text("new"))));
        assertThat(descriptions()).extracting(Described::payload).containsExactly(text("old"));
        List<Described> staged = new ArrayList<>();
        stores.matchDescriptions().eachOf(batch, staged::add);
        assertThat(staged).hasSize(1);
        stores.batches().show(batch);
        assertThat(descriptions()).extracting(Described::payload).containsExactly(text("new"));
        stores.batches().undo(batch, text("no"));
        assertThat(descriptions()).extracting(Described::payload).containsExactly(text("old"));
    }

    @Test
    void keepsDecisionsAndShowsWhichStand() throws Exception {
        String caseId = openCase();
        String match = putMatch(caseId, null);
        NewDecision accepted = new NewDecision(id(), match, owner(), null, text("same child"));
        stores.possibleMatches().decide(accepted);
        NewDecision takenBack = new NewDecision(id(), match, owner(), accepted.id(), text("other village"));
        stores.possibleMatches().decide(takenBack);
        stores = reopen(stores);
        assertThat(stores.possibleMatches().decisionsOn(match)).containsExactly(
                new StoredDecision(accepted, NOON, takenBack.id()),
                new StoredDecision(takenBack, NOON, null));
        assertThat(stores.possibleMatches().decisionsOfCase(caseId)).hasSize(2);
        assertThat(stores.possibleMatches().decisions())
                .containsExactlyElementsOf(stores.possibleMatches().decisionsOfCase(caseId));
        assertThatIllegalArgumentException().isThrownBy(() -> stores.possibleMatches()
                .decide(new NewDecision(id(), match, owner(), accepted.id(), text("twice"))));
    }

    @Test
    void aNewRunChangesTheEvidenceOfAMatchAndNotItsDecisions() {
        String caseId = openCase();
        String match = putMatch(caseId, null);
        stores.possibleMatches().decide(new NewDecision(id(), match, owner(), null, text("no")));
        stores.possibleMatches().revise(match, "model-2", text("7 bits"));
        stores.possibleMatches().setLapsed(match, true);
        PossibleMatches.StoredMatch found = stores.possibleMatches().find(match).orElseThrow();
        assertThat(found.match().payload()).isEqualTo(text("7 bits"));
        assertThat(found.match().modelVersion()).isEqualTo("model-2");
        assertThat(found.version()).isEqualTo(2);
        assertThat(found.lapsed()).isTrue();
        assertThat(stores.possibleMatches().decisionsOn(match)).hasSize(1);
    }

    @Test
    void manyCasesAreReadAtOnceEachWithItsOwnKey() {
        List<NewRecord> kept = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            kept.add(claim(id(), openCase(), null, "words of family " + i));
        }
        stores.records().put(kept);
        assertThat(stores.records().ofKind(kept.getFirst().kind())).extracting(StoredRecord::payload)
                .containsExactlyElementsOf(kept.stream().map(NewRecord::payload).toList());
    }

    @Test
    void aMatchGoesWithTheImportThatBroughtItsRow() {
        String caseId = openCase();
        Import arrived = stage();
        stores.batches().show(arrived.batch());
        String match = putMatch(caseId, arrived.batch());
        assertThat(stores.possibleMatches().ofCase(caseId)).hasSize(1);
        stores.batches().undo(arrived.batch(), text("no"));
        assertThat(stores.possibleMatches().find(match)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> putMatch(caseId, arrived.batch()));
        assertThatIllegalArgumentException().isThrownBy(
                () -> stores.possibleMatches()
                        .decide(new NewDecision(id(), match, owner(), null, text("late"))));
    }

    // --- changes, accounts, audit

    @Test
    void anImportIsOneChangeWhenShownAndOneWhenUndone() {
        long before = stores.changes().newest();
        Import arrived = stage();
        assertThat(stores.changes().since(before)).isEmpty();
        stores.batches().show(arrived.batch());
        stores.batches().undo(arrived.batch(), text("no"));
        assertThat(stores.changes().since(before)).extracting(Changes.Change::what)
                .containsExactly(Changes.What.BATCH, Changes.What.BATCH);
    }

    @Test
    void whatIsWrittenAloneIsAChangeEach() throws Exception {
        String caseId = openCase();
        NewRecord claim = claim(id(), caseId, null, "a");
        stores.records().put(List.of(claim));
        String person = id();
        stores.matchDescriptions().put(List.of(person(person, caseId, "x")));
        String match = putMatch(caseId, null);
        stores = reopen(stores);
        assertThat(stores.changes().since(0)).extracting(Changes.Change::id)
                .containsExactly(caseId, claim.id(), person, match);
        assertThat(stores.changes().newest()).isEqualTo(stores.changes().since(0).getLast().seq());
    }

    @Test
    void aFailedActLeavesNoChange() {
        long before = stores.changes().newest();
        assertThatThrownBy(() -> stores.atomically().run(() -> {
            stores.cases().open(id(), null);
            throw new IOException("no");
        })).isInstanceOf(IOException.class);
        String caseId = openCase();
        assertThat(stores.changes().since(before)).extracting(Changes.Change::id).containsExactly(caseId);
    }

    @Test
    void theOwnerIsThereFromTheBeginning() throws Exception {
        Accounts.Account owner = stores.accounts().owner();
        stores = reopen(stores);
        assertThat(stores.accounts().owner()).isEqualTo(owner);
        assertThat(stores.accounts().find(owner.id())).contains(owner);
        assertThat(stores.accounts().find(id())).isEmpty();
    }

    @Test
    void anItemStaysOnItsDeskAcrossARestartUntilItIsTakenAway() throws Exception {
        String owner = stores.accounts().owner().id();
        String caseId = openCase();
        DeskItems.Item draft = new DeskItems.Item(id(), owner, "draft", caseId, NOON, text("half a name"));
        stores.deskItems().put(draft);
        stores.deskItems().put(new DeskItems.Item(draft.id(), owner, "draft", caseId, NOON, text("a name")));
        stores = reopen(stores);
        assertThat(stores.deskItems().onDesk(owner, "draft")).singleElement()
                .satisfies(item -> assertThat(item.payload()).isEqualTo(text("a name")));
        assertThat(stores.deskItems().onDesk(owner, "sent")).isEmpty();
        stores.deskItems().remove(draft.id());
        assertThat(stores.deskItems().find(draft.id())).isEmpty();
    }

    @Test
    void tellsWhatAnImportWroteAndWhenEachCaseWasWrittenLast() {
        String caseId = openCase();
        NewRecord alone = claim(id(), caseId, null, "alone");
        stores.records().put(List.of(alone));
        String batch = id();
        stores.batches().stage(batch, "case-file", text(""));
        NewRecord staged = claim(id(), caseId, batch, "staged");
        stores.records().put(List.of(staged));
        assertThat(stores.records().headsOf(batch)).containsExactly(
                new Records.Head(staged.id(), staged.kind(), caseId));
        assertThat(stores.records().lastWritten()).containsExactly(java.util.Map.entry(caseId, NOON));
    }

    @Test
    void remembersWhoDidWhat() throws Exception {
        String subject = id();
        stores.audit().add(owner(), "list-import", subject, text("from a stick"));
        stores.audit().add(owner(), "unlock", null, text(""));
        stores = reopen(stores);
        List<Audit.Entry> entries = stores.audit().since(0);
        assertThat(entries).extracting(Audit.Entry::act).containsExactly("list-import", "unlock");
        assertThat(entries.getFirst().detail()).isEqualTo(text("from a stick"));
        assertThat(entries.getFirst().subjectId()).isEqualTo(subject);
        assertThat(stores.audit().since(entries.getFirst().seq())).hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stores.audit().add(id(), "unlock", null, text("")));
    }

    // --- helpers

    /** One of everything an import can bring. */
    private Import stage() {
        String batch = stageBatch();
        Import arrived = new Import(batch, id(), id(), id(), id(), id(), new EvidenceId("ab".repeat(32)));
        stores.cases().open(arrived.caseId(), batch);
        stores.records().put(List.of(claim(arrived.recordId(), arrived.caseId(), batch, "said"),
                new NewRecord(id(), "office", null, batch, text("office"))));
        stores.lists().add(arrived.listId(), batch, text("a list"));
        stores.lists().addVersion(
                new NewVersion(arrived.versionId(), arrived.listId(), batch, arrived.file(), text("v1")));
        stores.lists().addRows(arrived.versionId(),
                List.of(new Row(arrived.rowId(), 2, text("two")), new Row(id(), 3, text("three"))));
        stores.matchDescriptions().put(List
                .of(new Described(arrived.rowId(), Subject.ROW, arrived.versionId(), batch,
                        text("described"))));
        putMatch(arrived.caseId(), batch);
        return arrived;
    }

    /** How much of what {@link #stage} wrote can be seen by any question. */
    private int everythingSeen() {
        return stores.cases().list().size() + stores.records().ofKind("claim").size()
                + stores.records().shared().size() + stores.lists().list().size()
                + stores.lists().list().stream().mapToInt(list -> stores.lists().versionsOf(list.id()).size())
                        .sum()
                + stores.lists().list().stream()
                        .flatMap(list -> stores.lists().versionsOf(list.id()).stream())
                        .mapToInt(version -> version.rows() > 0 ? 1 : 0).sum()
                + descriptions().size() + stores.possibleMatches().list().size();
    }

    private List<Described> descriptions() {
        List<Described> all = new ArrayList<>();
        stores.matchDescriptions().each(all::add);
        return all;
    }

    private String stageBatch() {
        String batch = id();
        stores.batches().stage(batch, "list", text("a note"));
        return batch;
    }

    private String openCase() {
        String caseId = id();
        stores.cases().open(caseId, null);
        return caseId;
    }

    private String putMatch(String caseId, @Nullable String batch) {
        NewMatch match = new NewMatch(id(), caseId, id(), id(), batch, "model-1", text("12 bits"));
        stores.possibleMatches().put(List.of(match));
        return match.id();
    }

    private String owner() {
        return stores.accounts().owner().id();
    }

    private static Described person(String personId, String caseId, String words) {
        return new Described(personId, Subject.PERSON, caseId, null, text(words));
    }

    private static NewRecord claim(String recordId, String caseId, @Nullable String batch, String words) {
        return new NewRecord(recordId, "claim", caseId, batch, text(words));
    }

    protected static Payload text(String words) {
        return Payload.of(words.getBytes(UTF_8));
    }

    protected static String id() {
        return UUID.randomUUID().toString();
    }

    private record Import(String batch, String caseId, String recordId, String listId, String versionId,
            String rowId, EvidenceId file) {}
}
