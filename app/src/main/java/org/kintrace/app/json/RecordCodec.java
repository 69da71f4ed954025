package org.kintrace.app.json;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonFactoryBuilder;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registry values as JSON and back. Thread-safe. */
public final class RecordCodec {

    /** Deeper nesting than any value of ours needs; a document nested deeper is refused. */
    static final int MAXIMUM_DEPTH = 64;
    /** Letters in one text; a longer text belongs into an exhibit. */
    static final int MAXIMUM_TEXT_CHARACTERS = 1_000_000;

    private static final JsonMapper MAPPER = mapper(factory(MAXIMUM_TEXT_CHARACTERS + 1)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION));

    /**
     * For what this codec wrote itself and a seal kept unaltered: nobody can have given a field twice there, and a cell of a
     * list is as long as it came.
     */
    private static final JsonMapper OWN = mapper(factory(Integer.MAX_VALUE));

    private final Shapes shapes = new Shapes();

    /** The mapper whose limits every reader of ours shares. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** A record, or a value of a sealed type, as JSON. @param type the declared type, which decides about {@code kind} */
    public JsonNode toJson(Class<?> type, Object value) {
        JsonNode node = shapes.of(type).write(value);
        if (node == null) {
            throw new IllegalArgumentException("a " + type.getSimpleName() + " cannot stand alone");
        }
        return node;
    }

    /** The same as UTF-8 bytes; equal values give equal bytes. */
    public byte[] toBytes(Class<?> type, Object value) {
        return MAPPER.writeValueAsBytes(toJson(type, value));
    }

    /** The value, or empty when it cannot be read; why is then added to the problems. */
    public <T> Optional<T> read(Class<T> type, JsonNode node, String pointer, Problems problems) {
        return Optional.ofNullable(cast(type, shapes.of(type).read(node, pointer, problems)));
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException when the bytes are something else; only the pointers are named
     */
    public <T> T fromBytes(Class<T> type, byte[] bytes) {
        Problems problems = Problems.ofOurOwn();
        return read(type, OWN.readTree(bytes), "", problems)
                .orElseThrow(() -> new IllegalArgumentException(
                        "not a stored " + type.getSimpleName() + ": " + problems.list()));
    }

    /** A parser under the limits of this codec. */
    public static JsonParser parser(java.io.InputStream in) {
        return MAPPER.createParser(in);
    }

    private static JsonFactoryBuilder factory(int longestText) {
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAXIMUM_DEPTH)
                        .maxStringLength(longestText).maxNumberLength(40).maxNameLength(200).build())
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION);
    }

    private static JsonMapper mapper(JsonFactoryBuilder factory) {
        return JsonMapper.builder(factory.build()).enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    private static <T> @Nullable T cast(Class<T> type, @Nullable Object value) {
        return value == null ? null : type.cast(value);
    }
}
