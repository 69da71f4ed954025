package org.kintrace.app.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.content.SealedValue;
import org.kintrace.vault.content.ValueAlteredException;
import org.kintrace.vault.key.SealingKey;

/** Keys that lie wrapped in the rows of one table, opened once for one question or act and wiped after it. */
final class WrappedKeys implements AutoCloseable {

    private final String table;
    private final SealingKey outer;
    private final Function<String, byte @Nullable []> find;
    private final Map<String, SealingKey> opened = new HashMap<>();

    WrappedKeys(String table, SealingKey outer, Function<String, byte @Nullable []> find) {
        this.table = table;
        this.outer = outer;
        this.find = find;
    }

    /** The key of a row. @throws IllegalArgumentException if there is no such row */
    SealingKey of(String id) {
        return opened.computeIfAbsent(id, this::unwrap);
    }

    /** A new key, wrapped for its row; the key itself is wiped with the others. */
    byte[] make(String id) {
        SealingKey key = SealingKey.random();
        opened.put(id, key);
        return SealedValue.wrap(outer, placeOf(id), key);
    }

    @Override
    public void close() {
        opened.values().forEach(SealingKey::close);
        opened.clear();
    }

    private SealingKey unwrap(String id) {
        byte[] wrapped = find.apply(id);
        if (wrapped == null) {
            throw new IllegalArgumentException("there is no " + table + " " + id);
        }
        try {
            return SealedValue.unwrap(outer, placeOf(id), wrapped);
        } catch (ValueAlteredException e) {
            throw Seals.damaged(e);
        }
    }

    private SealedPlace placeOf(String id) {
        return new SealedPlace(table + "/key", id, 1);
    }
}
