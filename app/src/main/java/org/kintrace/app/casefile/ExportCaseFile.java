package org.kintrace.app.casefile;

import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.RecordShelf;
import org.kintrace.app.work.store.Stores;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.id.CaseId;

/**
 * Writes the owner's full copy: everything, without asking for consent, because nothing leaves the owner's hands. A copy
 * for anybody else goes another way.
 */
public final class ExportCaseFile {

    private final Stores stores;
    private final RecordCodec codec;

    public ExportCaseFile(Stores stores, RecordCodec codec) {
        this.stores = stores;
        this.codec = codec;
    }

    /** Writes all families, in the order they came, and closes the stream. @return how many families it holds */
    public int run(OutputStream out) {
        RecordShelf shelf = new RecordShelf(stores.records(), codec);
        List<CaseId> ids = stores.cases().list().stream().map(head -> new CaseId(head.id())).toList();
        CaseFile file = new CaseFile(Optional.empty(), shelf.ledger(ids), shelf.caseRecords(ids),
                shelf.decisions());
        new CaseFileWriter(codec).write(file, out);
        return ids.size();
    }
}
