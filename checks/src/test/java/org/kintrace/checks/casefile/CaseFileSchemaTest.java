package org.kintrace.checks.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.kintrace.checks.ProjectFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schema in the documents is the one the record types have, and the example keeps to it. */
class CaseFileSchemaTest {

    private static final Path FORMATS = ProjectFolder.root().resolve("docs/formats");
    private static final Path SCHEMA = FORMATS.resolve("case-file-1.schema.json");
    private static final Path EXAMPLE = FORMATS.resolve("case-file-1.example.json");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void theCommittedSchemaIsTheOneDrawnFromTheRecords() throws IOException {
        String drawn = JSON.writerWithDefaultPrettyPrinter().writeValueAsString(CaseFileSchema.draw())
                .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("kintrace.rewrite")) {
            Files.writeString(SCHEMA, drawn);
        }
        assertThat(SCHEMA).as("run this test with -Dkintrace.rewrite=true and review the difference")
                .content(StandardCharsets.UTF_8).isEqualTo(drawn);
    }

    @Test
    void theExampleKeepsToTheSchema() {
        assertThat(new SchemaCheck(CaseFileSchema.draw()).accepts(example())).isTrue();
    }

    @Test
    void theExampleSaysFirstThatEverybodyIsInvented() {
        assertThat(example().propertyNames().iterator().next()).isEqualTo("notice");
        assertThat(example().get("notice").stringValue()).startsWith("INVENTED");
    }

    @Test
    void aFieldNobodyReadsDoesNotKeepToTheSchema() {
        ObjectNode file = (ObjectNode) example();
        file.put("remark", "X");
        assertThat(new SchemaCheck(CaseFileSchema.draw()).accepts(file)).isFalse();
    }

    private static JsonNode example() {
        return JSON.readTree(EXAMPLE);
    }
}
