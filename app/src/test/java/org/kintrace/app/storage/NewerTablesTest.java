package org.kintrace.app.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.vault.key.KeyPurpose;
import org.kintrace.vault.key.RegistryKey;
import org.kintrace.vault.key.SealingKey;

/** Tables that a later Kintrace has changed are left alone. */
class NewerTablesTest {

    private static final String LATER_STEP = """
            insert into flyway_schema_history
              (installed_rank, version, description, type, script, checksum, installed_by, execution_time, success)
            values (99, '99', 'later', 'SQL', 'V99__later.sql', 1, 'later', 1, 1)
            """;

    @Test
    void areNotOpenedAndTheFolderCanBeOpenedAgainByWhoKnowsThem(@TempDir Path parent) throws Exception {
        DataFolder folder = new DataFolder(parent.resolve("data"), Clock.systemUTC());
        String owner = UUID.randomUUID().toString();
        try (RegistryKey key = RegistryKey.random()) {
            folder.create(key, owner, List.of()).close();
            change(parent, key, LATER_STEP);
            assertThatThrownBy(() -> folder.open(key, owner))
                    .isInstanceOf(FolderNotOpenedException.Newer.class)
                    .hasMessageContaining("tables 99");
            change(parent, key, "delete from flyway_schema_history where version = '99'");
            try (OpenFolder open = folder.open(key, owner)) {
                assertThat(open.cases().list()).isEmpty();
            }
        }
    }

    private static void change(Path parent, RegistryKey key, String sql) throws Exception {
        try (SealingKey pages = key.sealingKey(KeyPurpose.PAGES);
                Connections connections = new Connections(parent.resolve("data/kintrace.db"), pages);
                Connection connection = connections.writing();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
