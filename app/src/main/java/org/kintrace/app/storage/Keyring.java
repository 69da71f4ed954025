package org.kintrace.app.storage;

import static org.kintrace.app.storage.schema.Tables.CASE_FILE;
import static org.kintrace.app.storage.schema.Tables.INCOMING_LIST;

import org.jooq.DSLContext;
import org.kintrace.vault.key.KeyPurpose;
import org.kintrace.vault.key.RegistryKey;
import org.kintrace.vault.key.SealingKey;

/** The keys of an unlocked registry; all are wiped when it is locked. */
final class Keyring implements AutoCloseable {

    private final SealingKey shared;
    private final SealingKey matching;
    private final SealingKey caseKeys;
    private final SealingKey listKeys;

    Keyring(RegistryKey registryKey) {
        this.shared = registryKey.sealingKey(KeyPurpose.SHARED);
        this.matching = registryKey.sealingKey(KeyPurpose.MATCHING);
        this.caseKeys = registryKey.sealingKey(KeyPurpose.CASE_KEYS);
        this.listKeys = registryKey.sealingKey(KeyPurpose.LIST_KEYS);
    }

    /** For what belongs to no case. */
    SealingKey shared() {
        return shared;
    }

    /** For match descriptions. */
    SealingKey matching() {
        return matching;
    }

    /** The cases' own keys, for one question or act; the caller closes it. */
    WrappedKeys ofCases(DSLContext sql) {
        return new WrappedKeys("case_file", caseKeys, id -> sql.select(CASE_FILE.WRAPPED_KEY).from(CASE_FILE)
                .where(CASE_FILE.ID.eq(id)).fetchOne(CASE_FILE.WRAPPED_KEY),
                () -> sql.select(CASE_FILE.ID, CASE_FILE.WRAPPED_KEY).from(CASE_FILE)
                        .fetchMap(CASE_FILE.ID, CASE_FILE.WRAPPED_KEY));
    }

    /** The lists' own keys, for one question or act; the caller closes it. */
    WrappedKeys ofLists(DSLContext sql) {
        return new WrappedKeys("incoming_list", listKeys,
                id -> sql.select(INCOMING_LIST.WRAPPED_KEY).from(INCOMING_LIST).where(INCOMING_LIST.ID.eq(id))
                        .fetchOne(INCOMING_LIST.WRAPPED_KEY),
                () -> sql.select(INCOMING_LIST.ID, INCOMING_LIST.WRAPPED_KEY).from(INCOMING_LIST)
                        .fetchMap(INCOMING_LIST.ID, INCOMING_LIST.WRAPPED_KEY));
    }

    @Override
    public void close() {
        shared.close();
        matching.close();
        caseKeys.close();
        listKeys.close();
    }
}
