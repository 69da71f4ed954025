package org.kintrace.app.work.memory;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.MatchDescriptionForm;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.store.Stores;

/**
 * What pages need at once, held in memory while the registry is unlocked. Every question first catches up with what was
 * committed before it; nothing is read until somebody asks.
 */
public final class RegistryInMemory {

    private final FamilyHeads heads;
    private final LedgerInMemory ledger;
    private final FamilyFiles files;
    private final PeopleInMemory people;
    private final Findings findings;
    private final WaitingMatches matches;
    private final List<Follower> followers;
    private final InStep inStep;
    private final FirstReading firstReading = new FirstReading();

    public RegistryInMemory(Stores stores, RecordCodec codec, MatchDesk desk) {
        RecordShelf shelf = new RecordShelf(stores.records(), codec);
        heads = new FamilyHeads(stores, shelf);
        ledger = new LedgerInMemory(stores.records(), shelf);
        Ties ties = new Ties(heads, ledger::now);
        files = new FamilyFiles(stores.records(), shelf, heads, ledger::now, ties);
        people = new PeopleInMemory(stores.matchDescriptions(), new MatchDescriptionForm(codec));
        findings = new Findings(heads, files, ledger::now, ties, people::take);
        matches = new WaitingMatches(stores, desk);
        followers = List.of(heads, ledger, files, people, findings, matches);
        inStep = new InStep(stores, followers);
    }

    public FamilyHeads heads() {
        inStep.catchUp();
        return heads;
    }

    public LedgerNow ledger() {
        inStep.catchUp();
        return ledger.now();
    }

    public FamilyFiles files() {
        inStep.catchUp();
        return files;
    }

    public PeopleInMemory people() {
        inStep.catchUp();
        return people;
    }

    public Findings findings() {
        inStep.catchUp();
        return findings;
    }

    public WaitingMatches matches() {
        inStep.catchUp();
        return matches;
    }

    /** How far the first reading has come. */
    public FirstReading firstReading() {
        return firstReading;
    }

    /** Says that {@link #readLedger} and {@link #readPeople} are about to be called. */
    public void beginReading() {
        firstReading.begin();
    }

    /** The first half of what the first page needs; may run beside the other. */
    public void readLedger() {
        try {
            inStep.catchUp();
            heads.list();
            ledger.now();
        } finally {
            // Also after a failure: who asks then reads for themselves and hears of it.
            firstReading.ledgerDone();
        }
    }

    /** The other half. */
    public void readPeople() {
        try {
            inStep.catchUp();
            people.readAll();
            matches.list();
        } finally {
            firstReading.peopleDone();
        }
    }

    /** Reads up to so many families that were not read since they changed. @return how many are left */
    public int readAhead(int families, LocalDate on) {
        inStep.catchUp();
        // One by one, so that nobody who asks waits for more than one family.
        int left = findings.readSome(1, on);
        for (int i = 1; i < families && left > 0; i++) {
            left = findings.readSome(1, on);
        }
        return left;
    }

    /** Drops everything, before the registry is locked. */
    public void forget() {
        followers.forEach(Follower::forget);
    }
}
