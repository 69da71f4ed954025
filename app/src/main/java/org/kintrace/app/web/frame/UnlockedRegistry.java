package org.kintrace.app.web.frame;

import java.time.LocalDate;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.UndoBatch;
import org.kintrace.app.work.entry.Drafts;
import org.kintrace.app.work.entry.EnterForm;
import org.kintrace.app.work.entry.OpenForm;
import org.kintrace.app.work.entry.Understanding;
import org.kintrace.app.work.incoming.IncomingLists;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.app.work.reading.FamilyList;
import org.kintrace.app.work.reading.FamilyReading;
import org.kintrace.app.work.reading.KnownNames;
import org.kintrace.app.work.reading.LedgerReading;
import org.kintrace.app.work.reading.MatchReading;
import org.kintrace.app.work.reading.PersonReading;
import org.kintrace.app.work.reading.SourceReading;
import org.kintrace.app.work.search.Search;
import org.kintrace.app.work.today.Today;
import org.kintrace.registry.casefile.RegistryView;

/** What pages may ask of an unlocked registry: its use cases. A page that needs another one adds it here. */
public interface UnlockedRegistry {

    /** Today where this program runs. */
    LocalDate today();

    /** Everything on record, indexed anew: dear, so only where no use case answers. */
    RegistryView view();

    /** What is held in memory for pages. */
    RegistryInMemory memory();

    FamilyList familyList();

    FamilyReading familyReading();

    PersonReading personReading();

    LedgerReading ledgerReading();

    SourceReading sourceReading();

    KnownNames knownNames(CaseWorker who);

    Search search();

    MatchDesk matchDesk();

    MatchReading matchReading();

    ListsOnRecord listsOnRecord();

    /** Lists that were brought and are not on record yet. */
    IncomingLists incomingLists();

    ListReading listReading();

    UndoBatch undoBatch();

    /** Hands out forms to be filled in. */
    OpenForm openForm();

    /** Puts on record what was filled in. */
    EnterForm enterForm();

    /** How what was typed is read. */
    Understanding understanding();

    Drafts drafts();

    /** A random id for a form that is shown: sent twice, it is kept once. */
    String newSubmission();

    Today forToday();
}
