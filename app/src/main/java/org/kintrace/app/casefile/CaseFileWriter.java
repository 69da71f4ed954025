package org.kintrace.app.casefile;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.registry.casefile.CaseFile;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.cases.Case;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes a case file; equal content gives equal bytes. */
final class CaseFileWriter {

    private final RecordCodec codec;

    CaseFileWriter(RecordCodec codec) {
        this.codec = codec;
    }

    /** Writes the file and closes the stream. */
    void write(CaseFile file, OutputStream out) {
        try (JsonGenerator json = RecordCodec.mapper().writerWithDefaultPrettyPrinter()
                .createGenerator(out)) {
            json.writeStartObject();
            file.notice().ifPresent(notice -> json.writeStringProperty(CaseFileFormat.NOTICE, notice));
            json.writeStringProperty(CaseFileFormat.FORMAT, CaseFileFormat.NAME);
            json.writeNumberProperty(CaseFileFormat.VERSION_MEMBER, CaseFileFormat.VERSION);
            listsOf(file.ledger()).forEach((kind, values) -> writeList(json, kind, values));
            if (!file.cases().isEmpty()) {
                json.writeArrayPropertyStart("cases");
                for (CaseRecords records : file.cases()) {
                    json.writePOJO(caseNode(records));
                }
                json.writeEndArray();
            }
            writeList(json, RecordKind.DECISION, file.decisions());
            json.writeEndObject();
        }
    }

    private void writeList(JsonGenerator json, RecordKind kind, List<?> values) {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart(kind.listName());
        for (Object value : values) {
            json.writePOJO(codec.toJson(kind.type(), value));
        }
        json.writeEndArray();
    }

    private JsonNode caseNode(CaseRecords records) {
        ObjectNode node = (ObjectNode) codec.toJson(Case.class, records.header());
        listsOf(records).forEach((kind, values) -> {
            if (!values.isEmpty()) {
                var list = node.putArray(kind.listName());
                values.forEach(value -> list.add(codec.toJson(kind.type(), value)));
            }
        });
        return node;
    }

    private static Map<RecordKind, List<?>> listsOf(Ledger ledger) {
        return inOrder(Map.of(RecordKind.OFFICE, ledger.offices(), RecordKind.OFFICIAL, ledger.officials(),
                RecordKind.SOURCE, ledger.sources(), RecordKind.PROMISE, ledger.promises(),
                RecordKind.INQUIRY,
                ledger.inquiries(), RecordKind.TRANSMISSION, ledger.transmissions(), RecordKind.REPLY,
                ledger.replies(),
                RecordKind.GENERAL_CLAIM, ledger.generalClaims()));
    }

    private static Map<RecordKind, List<?>> listsOf(CaseRecords records) {
        return inOrder(Map.of(RecordKind.SOURCE, records.sources(), RecordKind.STATEMENT,
                records.statements(),
                RecordKind.EVENT, records.events(), RecordKind.CLAIM, records.claims(), RecordKind.PAPER,
                records.papers(), RecordKind.SIGHTING, records.sightings(), RecordKind.SIGHTING_LINK,
                records.sightingLinks(), RecordKind.SEARCH, records.searches(), RecordKind.CONSENT,
                records.consents()));
    }

    /** In the order of the kinds, which is the order of the format. */
    private static Map<RecordKind, List<?>> inOrder(Map<RecordKind, List<?>> lists) {
        return new java.util.EnumMap<>(lists);
    }
}
