package org.kintrace.app.work.incoming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.ImportList;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.store.InMemoryStores;
import org.kintrace.registry.intake.ColumnMapping;
import org.kintrace.registry.intake.MappingResult;
import org.kintrace.registry.intake.RowSource;
import org.kintrace.registry.intake.SourceRow;

/** Lists on their way in: sealed, one at a time, and gone when the registry is locked. */
class IncomingListsTest {

    private final InMemoryStores stores = new InMemoryStores(Clock.systemUTC());
    private final CaseWorker somebody = CaseWorker.owner(stores.accounts().owner().id());
    private final IncomingLists lists = new IncomingLists(stores.evidence(),
            account -> new ImportList(stores, new RecordCodec(), _ -> List.of(), UUID::randomUUID, account),
            (_, _) -> new Endless(), UUID::randomUUID, Clock.systemUTC());

    @Test
    @Timeout(value = 5, unit = TimeUnit.MINUTES)
    void lockingStopsAnImportAndNothingOfItIsOnRecord() throws Exception {
        IncomingList list = bring();
        lists.take(list);
        while (!(list.standing() instanceof Standing.UnderWay)) {
            Thread.onSpinWait();
        }
        assertThat(lists.isAtWork()).isTrue();
        assertThat(lists.drop(list)).as("dropped while it is taken in").isFalse();
        lists.close();
        assertThat(list.standing()).isInstanceOf(Standing.Failed.class);
        assertThat(stores.batches().list()).isEmpty();
        assertThat(stores.lists().list()).isEmpty();
        assertThat(stores.evidence().list()).isEmpty();
        assertThat(lists.find(somebody, list.id())).isEmpty();
    }

    @Test
    void aListIsItsBringersAlone() throws Exception {
        IncomingList list = bring();
        assertThat(lists.find(somebody, list.id())).hasValue(list);
        assertThat(lists.find(CaseWorker.owner(UUID.randomUUID().toString()), list.id())).isEmpty();
    }

    @Test
    void oneMoreThanFiveDropsTheOldest() throws Exception {
        IncomingList oldest = bring();
        for (int i = 0; i < 5; i++) {
            bring();
        }
        assertThat(lists.find(somebody, oldest.id())).isEmpty();
        assertThat(lists.list(somebody)).hasSize(5);
    }

    @Test
    void aFileThatIsTooLargeIsNotKept() {
        assertThatExceptionOfType(TooLargeException.class)
                .isThrownBy(() -> lists.receive(somebody, "list.csv", new InputStream() {

                    @Override
                    public int read() {
                        return 'x';
                    }

                    @Override
                    public int read(byte[] target, int offset, int length) {
                        return length;
                    }
                }));
        assertThat(lists.list(somebody)).isEmpty();
    }

    @Test
    void aNameIsTheLastPartWithoutMarksThatTurnIt() throws Exception {
        assertThat(lists.receive(somebody, "C:\\people\\li\u202Est\u0000.csv", bytes()).fileName())
                .isEqualTo("list.csv");
        assertThat(lists.receive(somebody, "/", bytes()).fileName()).isEqualTo("list");
    }

    private IncomingList bring() throws IOException {
        return lists.receive(somebody, "list.csv", bytes());
    }

    private static ByteArrayInputStream bytes() {
        return new ByteArrayInputStream(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A list that never ends. */
    private static final class Endless implements ListToImport.Reader, RowSource {

        private long line = 1;

        @Override
        public RowSource open(ListToImport.Bytes bytes) {
            return this;
        }

        @Override
        public ColumnMapping columns(List<String> header) {
            return switch (ColumnMapping.of(header)) {
                case MappingResult.Mapped(var mapping) -> mapping;
                case MappingResult.Refused _ -> throw new IllegalStateException("a name is a name");
            };
        }

        @Override
        public List<String> header() {
            return List.of("name");
        }

        @Override
        public long headerLine() {
            return 1;
        }

        @Override
        public Optional<SourceRow> next() {
            return Optional.of(new SourceRow(++line, List.of("A")));
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}
