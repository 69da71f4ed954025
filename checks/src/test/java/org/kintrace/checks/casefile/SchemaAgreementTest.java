package org.kintrace.checks.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.kintrace.app.json.Problem;
import org.kintrace.app.json.Problems;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.testdata.InventedWorld;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The schema and the program agree: what the program reads keeps to the schema, and what keeps to the schema is refused only
 * for what a schema cannot say.
 */
class SchemaAgreementTest {

    private static final int DAMAGES = 8_000;
    private static final long SEED = 20_261_123;

    private static final SchemaCheck SCHEMA = new SchemaCheck(CaseFileSchema.draw());
    private static final RecordCodec CODEC = new RecordCodec();
    private static final JsonNode WORLD = invented();

    /** One object of the file, as kind and JSON. */
    private record Sample(RecordKind kind, JsonNode node) {}

    @Test
    void everythingInventedIsReadAndKeepsToTheSchema() {
        assertThat(SCHEMA.accepts(WORLD)).isTrue();
        assertThat(samples()).hasSizeGreaterThan(500).allSatisfy(sample -> {
            Problems problems = new Problems();
            CODEC.read(sample.kind.type(), sample.node, "", problems);
            assertThat(problems.list()).isEmpty();
        });
    }

    @Test
    void programAndSchemaRefuseTheSameDamage() {
        Random random = new Random(SEED);
        List<Sample> samples = samples();
        int refused = 0;
        for (int i = 0; i < DAMAGES; i++) {
            Sample sample = samples.get(random.nextInt(samples.size()));
            JsonNode damaged = new Damage(random).somewhereIn(sample.node);
            boolean keeps = SCHEMA.accepts(sample.kind.type().getSimpleName(), damaged);
            Problems problems = new Problems();
            boolean read = CODEC.read(sample.kind.type(), damaged, "", problems).isPresent();
            refused += read ? 0 : 1;
            String what = "seed %s, damage %s: %s %s".formatted(SEED, i, sample.kind, damaged);
            if (read) {
                assertThat(keeps).as("read although the schema refuses it; %s", what).isTrue();
            } else if (keeps) {
                assertThat(problems.list()).as(what)
                        .allMatch(problem -> beyondASchema(problem, damaged),
                                "the schema should have refused this");
            }
        }
        assertThat(refused).as("damage that was refused, so that this test does not pass by doing none")
                .isBetween(DAMAGES / 4, DAMAGES);
    }

    private static boolean beyondASchema(Problem problem, JsonNode document) {
        return switch (problem.reason()) {
            case Problem.Reason.NotADate _,Problem.Reason.BreaksRule _,Problem.Reason.UnusableText _ -> true;
            // A text that cannot be parsed as a day, an age, a place id.
            case Problem.Reason.WrongType _ -> document.at(problem.pointer()).isString();
            case Problem.Reason.Missing _,Problem.Reason.UnknownMember _,Problem.Reason.NotOneOf _ -> false;
            case Problem.Reason.IdUsedTwice _,Problem.Reason.PointsToNothing _,Problem.Reason.OtherContentOnRecord _,Problem.Reason.OwnAncestor _,Problem.Reason.RestsOnRejected _ ->
                true;
        };
    }

    private static JsonNode invented() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        InventedWorld.of(SEED, 12).writeCaseFile(bytes);
        return JsonMapper.builder().build().readTree(bytes.toByteArray());
    }

    private static List<Sample> samples() {
        List<Sample> samples = new ArrayList<>();
        RecordKind.OF_LEDGER.forEach(kind -> add(kind, WORLD, samples));
        add(RecordKind.DECISION, WORLD, samples);
        for (JsonNode family : WORLD.get("cases")) {
            RecordKind.OF_CASE.forEach(kind -> add(kind, family, samples));
        }
        return samples;
    }

    private static void add(RecordKind kind, JsonNode holder, List<Sample> samples) {
        JsonNode list = holder.get(kind.listName());
        if (list != null) {
            list.forEach(node -> samples.add(new Sample(kind, node)));
        }
    }

    /** One change to a copy of a document. */
    private static final class Damage {

        private static final JsonNodeFactory MAKE = JsonNodeFactory.instance;

        private final Random random;

        Damage(Random random) {
            this.random = random;
        }

        JsonNode somewhereIn(JsonNode original) {
            JsonNode copy = original.deepCopy();
            List<ObjectNode> objects = new ArrayList<>();
            List<ArrayNode> lists = new ArrayList<>();
            collect(copy, objects, lists);
            if (!lists.isEmpty() && random.nextInt(4) == 0) {
                change(lists.get(random.nextInt(lists.size())));
            } else {
                change(objects.get(random.nextInt(objects.size())));
            }
            return copy;
        }

        private static void collect(JsonNode node, List<ObjectNode> objects, List<ArrayNode> lists) {
            if (node instanceof ObjectNode object) {
                objects.add(object);
            } else if (node instanceof ArrayNode list) {
                lists.add(list);
            }
            node.forEach(child -> collect(child, objects, lists));
        }

        private void change(ObjectNode object) {
            List<String> names = List.copyOf(object.propertyNames());
            if (names.isEmpty() || random.nextInt(6) == 0) {
                object.put("unknown", 1);
                return;
            }
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(3)) {
                case 0 -> object.remove(name);
                case 1 -> object.set(name + "X", object.remove(name));
                default -> object.set(name, another(object.get(name)));
            }
        }

        private void change(ArrayNode list) {
            switch (list.isEmpty() ? 3 : random.nextInt(4)) {
                case 0 -> list.remove(random.nextInt(list.size()));
                case 1 -> list.add(list.get(random.nextInt(list.size())).deepCopy());
                case 2 -> {
                    int at = random.nextInt(list.size());
                    list.set(at, another(list.get(at)));
                }
                default -> list.add(another(MAKE.nullNode()));
            }
        }

        private JsonNode another(JsonNode instead) {
            return switch (random.nextInt(12)) {
                case 0 -> MAKE.nullNode();
                case 1 -> MAKE.booleanNode(random.nextBoolean());
                case 2 -> MAKE.numberNode(random.nextInt(100) - 50);
                case 3 -> MAKE.numberNode(1.5);
                case 4 -> MAKE.numberNode(Long.MAX_VALUE);
                case 5 -> MAKE.stringNode("");
                case 6 -> MAKE.stringNode("2017-03");
                case 7 -> MAKE.stringNode("control\u0007character");
                case 8 -> MAKE.arrayNode();
                case 9 -> MAKE.objectNode();
                case 10 -> MAKE.arrayNode().add(instead.deepCopy());
                default -> instead.isString()
                        ? MAKE.stringNode(instead.stringValue() + "x")
                        : MAKE.stringNode("known");
            };
        }
    }
}
