package org.kintrace.app.wiring;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import org.kintrace.app.casefile.ExportCaseFile;
import org.kintrace.app.casefile.ImportCaseFile;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.storage.DataFolder;
import org.kintrace.app.web.frame.UnlockedRegistry;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.ImportList;
import org.kintrace.app.work.ListReading;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.RecordShelf;
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
import org.kintrace.app.work.store.Audit;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.app.work.store.Stores;
import org.kintrace.app.work.today.ForToday;
import org.kintrace.app.work.today.Today;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.CaseId;

/** An unlocked registry and the use cases on it. Closing it locks it. */
public final class OpenRegistry implements UnlockedRegistry, AutoCloseable {

    private final Stores stores;
    private final RecordCodec codec = new RecordCodec();
    private final Supplier<UUID> ids = UUID::randomUUID;
    private String accountId;
    private final Clock clock;

    private final RegistryInMemory memory;
    private final Today today;
    private final IncomingLists incomingLists;
    private final ListReading listReading;

    private OpenRegistry(Stores stores, String accountId, Clock clock) {
        this.stores = stores;
        this.accountId = accountId;
        this.clock = clock;
        this.memory = new RegistryInMemory(stores, codec, matchDesk());
        this.today = new Today(memory, stores.deskItems(), ids);
        this.incomingLists = new IncomingLists(stores.evidence(), this::importList, ListFileReader::of, ids,
                clock);
        this.listReading = new ListReading(stores.lists(), codec);
    }

    /** Whether there is a registry in this folder. */
    public static boolean isIn(Path folder) {
        return new DataFolder(folder, Clock.systemUTC()).exists();
    }

    /** Makes a new registry in an empty or new folder. */
    public static void init(Path folder, char[] passphrase) throws FolderNotOpenedException {
        create(folder, passphrase).close();
    }

    /** The same, and leaves it unlocked. */
    public static OpenRegistry create(Path folder, char[] passphrase) throws FolderNotOpenedException {
        Stores stores = new DataFolder(folder, Clock.systemUTC()).create(passphrase);
        return new OpenRegistry(stores, stores.accounts().owner().id(), Clock.systemDefaultZone());
    }

    /** Unlocks a registry. The owner acts until {@link #as} says otherwise. */
    public static OpenRegistry open(Path folder, char[] passphrase) throws FolderNotOpenedException {
        Stores stores = new DataFolder(folder, Clock.systemUTC()).open(passphrase);
        return new OpenRegistry(stores, stores.accounts().owner().id(), Clock.systemDefaultZone());
    }

    /** The same registry as on another day, for tests. */
    OpenRegistry on(Clock day) {
        return new OpenRegistry(stores, accountId, day);
    }

    /** Lets another account act. @return whether there is such an account */
    public boolean as(String account) {
        boolean known = stores.accounts().find(account).isPresent();
        if (known) {
            accountId = account;
        }
        return known;
    }

    public ImportCaseFile importCaseFile() {
        return new ImportCaseFile(stores, codec, ids, accountId);
    }

    public ExportCaseFile exportCaseFile() {
        return new ExportCaseFile(stores, codec);
    }

    public ImportList importList() {
        return importList(accountId);
    }

    private ImportList importList(String account) {
        return new ImportList(stores, codec, OpenRegistry::places, ids, account);
    }

    @Override
    public IncomingLists incomingLists() {
        return incomingLists;
    }

    @Override
    public ListReading listReading() {
        return listReading;
    }

    @Override
    public UndoBatch undoBatch() {
        return new UndoBatch(stores);
    }

    @Override
    public MatchDesk matchDesk() {
        return new MatchDesk(stores, codec, ids);
    }

    @Override
    public ListsOnRecord listsOnRecord() {
        return new ListsOnRecord(stores.lists(), codec);
    }

    /** Who acts, and what they may see: everything, as long as the owner's is the only account. */
    public CaseWorker caseWorker() {
        return CaseWorker.owner(accountId);
    }

    /** What is held in memory for pages; reads nothing before it is asked. */
    @Override
    public RegistryInMemory memory() {
        return memory;
    }

    @Override
    public FamilyList familyList() {
        return new FamilyList(memory);
    }

    @Override
    public FamilyReading familyReading() {
        return new FamilyReading(memory);
    }

    @Override
    public PersonReading personReading() {
        return new PersonReading(memory);
    }

    @Override
    public LedgerReading ledgerReading() {
        return new LedgerReading(memory);
    }

    @Override
    public MatchReading matchReading() {
        return new MatchReading(memory, matchDesk(), listsOnRecord());
    }

    @Override
    public SourceReading sourceReading() {
        return new SourceReading(memory, stores.records());
    }

    @Override
    public KnownNames knownNames(CaseWorker who) {
        return new KnownNames(memory, who);
    }

    @Override
    public Today forToday() {
        return today;
    }

    @Override
    public OpenForm openForm() {
        return new OpenForm(memory, stores, codec, ids);
    }

    @Override
    public Understanding understanding() {
        return new Understanding(OpenRegistry::places);
    }

    @Override
    public EnterForm enterForm() {
        return new EnterForm(stores, codec, memory, OpenRegistry::places, ids);
    }

    @Override
    public Drafts drafts() {
        return new Drafts(stores, codec, ids);
    }

    @Override
    public String newSubmission() {
        return ids.get().toString();
    }

    /** Who did what, oldest first. */
    public List<Audit.Entry> actsOnRecord() {
        return stores.audit().since(0);
    }

    @Override
    public Search search() {
        return new Search(memory, Gazetteer.bundled());
    }

    /** All families on record, in the order they came. */
    public List<CaseRecords> families() {
        return shelf().caseRecords(familyIds());
    }

    public Ledger ledger() {
        return shelf().ledger(familyIds());
    }

    /** Everything on record, indexed for rules to read. */
    @Override
    public RegistryView view() {
        return RegistryView.of(new CaseFile(Optional.empty(), ledger(), families(), shelf().decisions()));
    }

    /** Today where this program runs. */
    @Override
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** Every place a text names, in any of the scripts the gazetteer knows. */
    private static List<PlaceId> places(String text) {
        return Gazetteer.bundled().findInText(text).stream().map(Place::id).distinct().toList();
    }

    private List<CaseId> familyIds() {
        return stores.cases().list().stream().map(head -> new CaseId(head.id())).toList();
    }

    /** Reads all that pages ask for, as is done in the background after unlocking, then what the first page asks for. */
    public void readEverything() {
        memory.readLedger();
        memory.readPeople();
        int left = 1;
        while (left > 0) {
            left = memory.readAhead(1, today());
        }
        ForToday _ = forToday().read(caseWorker(), today(), new Today.Ahead(14, 5), Duration.ZERO);
    }

    /** For tests, which damage what is stored. */
    Stores stores() {
        return stores;
    }

    /** Who may sign in. */
    StoredAccounts accountBook() {
        return new StoredAccounts(stores.accounts());
    }

    private RecordShelf shelf() {
        return new RecordShelf(stores.records(), codec);
    }

    public String accountId() {
        return accountId;
    }

    @Override
    public void close() {
        // First: an import that is under way writes.
        incomingLists.close();
        listReading.forget();
        memory.forget();
        stores.close();
    }
}
