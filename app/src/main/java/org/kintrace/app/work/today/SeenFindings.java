package org.kintrace.app.work.today;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.store.DeskItems;
import org.kintrace.app.work.store.DeskItems.Item;
import org.kintrace.app.work.store.Payload;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.RecordId;

/** Which contradictions an account has seen, as eight bytes each, worked out from the rule and the ids of both sides. */
final class SeenFindings {

    private static final String KIND = "seen";

    private final DeskItems items;
    private final Supplier<UUID> ids;
    private volatile Fingerprints last = new Fingerprints(List.of());

    SeenFindings(DeskItems items, Supplier<UUID> ids) {
        this.items = items;
        this.ids = ids;
    }

    private Set<Long> of(CaseWorker who) {
        Set<Long> seen = new HashSet<>();
        item(who).ifPresent(item -> {
            ByteBuffer bytes = ByteBuffer.wrap(item.payload().bytes());
            while (bytes.remaining() >= Long.BYTES) {
                seen.add(bytes.getLong());
            }
        });
        return seen;
    }

    /** Those of all that was found that this account has not seen, in their order. */
    List<Contradiction> unseen(CaseWorker who, List<Contradiction> found) {
        Set<Long> seen = of(who);
        if (seen.isEmpty()) {
            return found;
        }
        // One list stands for everything found until something changes, and is asked about with every page.
        Fingerprints known = last;
        if (known.found != found) {
            known = new Fingerprints(found);
            last = known;
        }
        long[] values = known.values;
        return IntStream.range(0, values.length).filter(place -> !seen.contains(values[place]))
                .mapToObj(found::get).toList();
    }

    /** The fingerprints of a list of findings, in its order. */
    private static final class Fingerprints {

        private final List<Contradiction> found;
        private final long[] values;

        Fingerprints(List<Contradiction> found) {
            this.found = found;
            values = found.stream().mapToLong(SeenFindings::fingerprint).toArray();
        }
    }

    /** From now on these are seen, and nothing else. */
    void keep(CaseWorker who, Collection<Contradiction> seen) {
        ByteBuffer bytes = ByteBuffer.allocate(seen.size() * Long.BYTES);
        seen.forEach(found -> bytes.putLong(fingerprint(found)));
        items.put(
                new Item(item(who).map(Item::id).orElseGet(() -> ids.get().toString()), who.accountId(), KIND,
                        null, Instant.EPOCH, Payload.of(bytes.array())));
    }

    private static long fingerprint(Contradiction found) {
        String text = found.rule() + " " + values(found.one()) + " / " + values(found.other());
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }

    private static String values(List<RecordId> ids) {
        return ids.stream().map(RecordId::value).collect(Collectors.joining(" "));
    }

    private Optional<Item> item(CaseWorker who) {
        return items.onDesk(who.accountId(), KIND).stream().findFirst();
    }
}
