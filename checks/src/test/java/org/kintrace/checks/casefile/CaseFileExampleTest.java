package org.kintrace.checks.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kintrace.app.json.Problems;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.checks.ProjectFolder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The example in the documents is read without a problem, comes back the same, and shows most of the format. */
class CaseFileExampleTest {

    private static final JsonNode EXAMPLE = JsonMapper.builder().build()
            .readTree(ProjectFolder.root().resolve("docs/formats/case-file-1.example.json"));

    private final RecordCodec codec = new RecordCodec();

    @Test
    void everyObjectIsReadAndWrittenBackTheSame() {
        for (RecordKind kind : RecordKind.values()) {
            for (JsonNode node : nodes(kind)) {
                Problems problems = new Problems();
                Optional<?> value = codec.read(kind.type(), node, "", problems);
                assertThat(problems.list()).as("%s %s", kind, node).isEmpty();
                assertThat(value).hasValueSatisfying(
                        read -> assertThat(codec.toJson(kind.type(), read)).isEqualTo(node));
            }
        }
    }

    @Test
    void showsEveryListOfTheFormat() {
        for (RecordKind kind : RecordKind.values()) {
            assertThat(kind == RecordKind.CASE || !nodes(kind).isEmpty()).as("%s", kind).isTrue();
        }
    }

    @Test
    void givesEachIdOnce() {
        Set<String> seen = new HashSet<>();
        for (RecordKind kind : RecordKind.values()) {
            nodes(kind).stream().filter(node -> node.has("id"))
                    .forEach(node -> assertThat(seen.add(node.get("id").stringValue())).as("%s", node)
                            .isTrue());
        }
    }

    private static List<JsonNode> nodes(RecordKind kind) {
        List<JsonNode> found = new ArrayList<>();
        EXAMPLE.path(kind.listName()).forEach(found::add);
        EXAMPLE.get("cases").forEach(family -> family.path(kind.listName()).forEach(found::add));
        if (kind == RecordKind.CASE) {
            found.clear();
        }
        return found;
    }
}
