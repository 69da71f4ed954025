package org.kintrace.app.work.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import org.kintrace.registry.id.CaseId;

/**
 * A draft in the form it is kept.
 *
 * @param key which form it is, as its page calls it
 */
public record KeptDraft(String key, FormKind kind, String submission, Optional<CaseId> family,
        OptionalInt madeFrom, List<Typed> fields) {

    public KeptDraft {
        fields = List.copyOf(fields);
    }

    /**
     * A field as typed.
     *
     * @param values each as base 64 of its UTF-16 letters: half a character is nothing we could keep on record, but what
     *     somebody typed is given back as it was
     */
    public record Typed(String name, List<String> values) {

        public Typed {
            values = List.copyOf(values);
        }
    }

    static KeptDraft of(String key, TypedForm form) {
        List<Typed> fields = new ArrayList<>();
        form.kind().fields().forEach(field -> {
            List<String> values = form.fields().getOrDefault(field.name(), List.of());
            if (!values.isEmpty()) {
                fields.add(new Typed(field.name(), values.stream().map(KeptDraft::packed).toList()));
            }
        });
        return new KeptDraft(key, form.kind(), form.submission(), form.family(), form.madeFrom(), fields);
    }

    TypedForm form() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        fields.forEach(field -> typed.put(field.name(),
                field.values().stream().map(KeptDraft::unpacked).toList()));
        return new TypedForm(kind, submission, family, madeFrom, typed);
    }

    private static String packed(String text) {
        ByteBuffer letters = ByteBuffer.allocate(2 * text.length());
        text.chars().forEach(letter -> letters.putChar((char) letter));
        return new String(Base64.getEncoder().encode(letters.array()), StandardCharsets.US_ASCII);
    }

    private static String unpacked(String packed) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(packed)).asCharBuffer().toString();
    }
}
