package org.kintrace.checks.casefile;

import org.kintrace.app.casefile.CaseFileFormat;
import org.kintrace.app.json.RecordKind;
import org.kintrace.registry.cases.Case;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The JSON Schema of the case file, drawn from the kinds of records it lists. */
final class CaseFileSchema {

    private CaseFileSchema() {}

    static ObjectNode draw() {
        SchemaOfValues values = new SchemaOfValues();
        ObjectNode schema = SchemaOfValues.object();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "Kintrace case file, version " + CaseFileFormat.VERSION);
        schema.put("description",
                "Families and the ledger of promises. Beyond this schema the program checks that dates and ages can be read, that every id used is defined or on record and given once, that nobody is their own ancestor, and the rules of single values.");
        schema.put("type", "object");
        schema.put("additionalProperties", false);
        ObjectNode members = schema.putObject("properties");
        members.set("notice", values.of(String.class));
        members.putObject("format").put("const", CaseFileFormat.NAME);
        members.putObject("version").put("const", CaseFileFormat.VERSION);
        RecordKind.OF_LEDGER
                .forEach(kind -> members.set(kind.listName(), SchemaOfValues.listOf(values.of(kind.type()))));
        members.set("cases",
                SchemaOfValues.listOf(SchemaOfValues.object().put("$ref", "#/$defs/CaseWithRecords")));
        members.set("decisions", SchemaOfValues.listOf(values.of(RecordKind.DECISION.type())));
        ArrayNode required = schema.putArray("required");
        required.add("format").add("version");
        ObjectNode family = values.objectOf(Case.class);
        ObjectNode lists = (ObjectNode) family.get("properties");
        RecordKind.OF_CASE
                .forEach(kind -> lists.set(kind.listName(), SchemaOfValues.listOf(values.of(kind.type()))));
        ObjectNode definitions = values.definitions();
        definitions.set("CaseWithRecords", family);
        schema.set("$defs", definitions);
        return schema;
    }
}
