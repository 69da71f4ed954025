package org.kintrace.testdata.json;

import java.io.OutputStream;
import java.util.List;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Writes one JSON document piece by piece, so that a large world needs little memory. Does not close the stream. */
public final class JsonOut implements AutoCloseable {

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final JsonGenerator out;

    public JsonOut(OutputStream stream) {
        this.out = FACTORY.createGenerator(ObjectWriteContext.empty(), stream);
    }

    public void startObject() {
        out.writeStartObject();
    }

    public void endObject() {
        out.writeEndObject();
    }

    public void startList(String name) {
        out.writeName(name);
        out.writeStartArray();
    }

    public void endList() {
        out.writeEndArray();
        // One record per line: such files are read and compared by people too.
        out.writeRaw('\n');
    }

    public void field(String name, String value) {
        out.writeStringProperty(name, value);
    }

    public void field(String name, long value) {
        out.writeName(name);
        out.writeNumber(value);
    }

    public void object(Node node) {
        out.writeRaw('\n');
        write(node);
    }

    private void write(Object value) {
        switch (value) {
            case Node node -> {
                out.writeStartObject();
                node.fields().forEach((name, field) -> {
                    out.writeName(name);
                    write(field);
                });
                out.writeEndObject();
            }
            case List<?> list -> {
                out.writeStartArray();
                list.forEach(this::write);
                out.writeEndArray();
            }
            case String text -> out.writeString(text);
            case Long number -> out.writeNumber(number);
            case Double number -> out.writeNumber(number);
            case Boolean truth -> out.writeBoolean(truth);
            default ->
                throw new IllegalArgumentException("cannot write a " + value.getClass().getSimpleName());
        }
    }

    @Override
    public void close() {
        out.close();
    }
}
