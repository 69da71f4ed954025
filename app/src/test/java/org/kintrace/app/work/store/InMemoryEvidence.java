package org.kintrace.app.work.store;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.id.EvidenceId;
import org.kintrace.vault.content.EvidenceAlteredException;

/** Originals in memory; the id is keyed by a fixed word. */
final class InMemoryEvidence implements Evidence {

    private final InMemoryStores stores;

    InMemoryEvidence(InMemoryStores stores) {
        this.stores = stores;
    }

    @Override
    public Arrival receive(InputStream bytes) throws IOException {
        byte[] all = bytes.readAllBytes();
        EvidenceId id = new EvidenceId(sha256(("key" + HexFormat.of().formatHex(all)).getBytes()));
        return new Arrival() {

            @Override
            public EvidenceId id() {
                return id;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(all);
            }

            @Override
            public Kept keep() {
                return stores
                        .write(shelf -> shelf.evidence.computeIfAbsent(id.hex(), _ -> new Shelf.KeptBytes(
                                new Kept(id, sha256(all), all.length, stores.now()), Payload.of(all)))
                                .kept());
            }

            @Override
            public void close() {
                // What was not kept is garbage.
            }
        };
    }

    @Override
    public Optional<Kept> find(EvidenceId id) {
        return stores
                .read(shelf -> Optional.ofNullable(shelf.evidence.get(id.hex())).map(Shelf.KeptBytes::kept));
    }

    @Override
    public List<Kept> list() {
        return stores.read(shelf -> shelf.evidence.values().stream().map(Shelf.KeptBytes::kept).toList());
    }

    @Override
    public InputStream open(EvidenceId id) throws EvidenceAlteredException {
        Shelf.KeptBytes kept = stores.read(shelf -> Optional.ofNullable(shelf.evidence.get(id.hex())))
                .orElseThrow(() -> new EvidenceAlteredException(id));
        return new ByteArrayInputStream(kept.bytes().bytes());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
