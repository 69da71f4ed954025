/**
 * What the use cases ask of storage, in ids, kinds and plain bytes; storage seals and opens, and nobody else sees a
 * database.
 *
 * <p>Rules that hold for every store here. Ids are UUIDs in their usual lower-case form. A {@link
 * org.kintrace.app.work.store.Payload} is sealed before it touches the disk; ids, kinds, states and system times are not,
 * so nothing personal may ever be put into an id or a kind. Each writing call commits by itself, durably, unless it runs
 * inside {@link Atomically}. What was written under a batch is invisible until the batch is shown and
 * again once it is undone. Every call throws {@link org.kintrace.app.work.store.StoreFailedException} when the disk or the
 * data refuse.
 */
@NullMarked
package org.kintrace.app.work.store;

import org.jspecify.annotations.NullMarked;
