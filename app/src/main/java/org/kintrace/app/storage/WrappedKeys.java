package org.kintrace.app.storage;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.kintrace.vault.content.SealedPlace;
import org.kintrace.vault.content.SealedValue;
import org.kintrace.vault.content.ValueAlteredException;
import org.kintrace.vault.key.SealingKey;

/** Keys that lie wrapped in the rows of one table, opened once for one question or act and wiped after it. */
final class WrappedKeys implements AutoCloseable {

    /** So many keys are looked for one by one; who needs more needs most of them, and one look at the table is quicker. */
    private static final int ONE_BY_ONE = 8;

    private final String table;
    private final SealingKey outer;
    private final Function<String, byte @Nullable []> find;
    private final Supplier<Map<String, byte[]>> all;
    private final Map<String, SealingKey> opened = new HashMap<>();
    private Map<String, byte[]> wrapped = Map.of();
    private int asked;

    /** @param find one wrapped key by its row's id; @param all of them by their rows' ids */
    WrappedKeys(String table, SealingKey outer, Function<String, byte @Nullable []> find,
            Supplier<Map<String, byte[]>> all) {
        this.table = table;
        this.outer = outer;
        this.find = find;
        this.all = all;
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
        if (asked++ == ONE_BY_ONE) {
            wrapped = all.get();
        }
        byte[] key = wrapped.containsKey(id) ? wrapped.get(id) : find.apply(id);
        if (key == null) {
            throw new IllegalArgumentException("there is no " + table + " " + id);
        }
        try {
            return SealedValue.unwrap(outer, placeOf(id), key);
        } catch (ValueAlteredException e) {
            throw Seals.damaged(e);
        }
    }

    private SealedPlace placeOf(String id) {
        return new SealedPlace(table + "/key", id, 1);
    }
}
