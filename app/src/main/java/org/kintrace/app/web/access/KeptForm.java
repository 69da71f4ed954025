package org.kintrace.app.web.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.web.frame.FormToken;

/**
 * A form that arrived after its session had ended.
 *
 * @param path where it was going
 * @param author account that wrote it, as the form said
 * @param fields in their order, without those that prove where a form comes from
 */
public record KeptForm(String path, String author, List<Field> fields) {

    /** The hidden field by which a form sent twice is known. */
    static final String SUBMISSION = "_submission";

    public KeptForm {
        fields = List.copyOf(fields);
    }

    /** One field. */
    public record Field(String name, String value) {}

    /** The submission's id, where the form has one. */
    Optional<String> submission() {
        return fields.stream().filter(field -> field.name().equals(SUBMISSION)).map(Field::value)
                .findFirst();
    }

    /** Whether a form sent there is this one, however much was mended in it; what has no id is known by where it goes. */
    boolean isWhatWasSent(String sentTo, @Nullable String submission) {
        return path.equals(sentTo) && submission().map(own -> own.equals(submission)).orElse(true);
    }

    static KeptForm of(String path, Map<String, String[]> parameters) {
        List<Field> fields = new ArrayList<>();
        String author = "";
        for (Map.Entry<String, String[]> entry : parameters.entrySet()) {
            if (entry.getKey().equals(FormToken.AUTHOR)) {
                author = entry.getValue()[0];
            } else if (!entry.getKey().equals(FormToken.FIELD)) {
                for (String value : entry.getValue()) {
                    fields.add(new Field(entry.getKey(), value));
                }
            }
        }
        return new KeptForm(path, author, fields);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            write(out, path);
            write(out, author);
            out.writeInt(fields.size());
            for (Field field : fields) {
                write(out, field.name());
                write(out, field.value());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static KeptForm read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            String path = readText(in);
            String author = readText(in);
            int count = in.readInt();
            List<Field> fields = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                fields.add(new Field(readText(in), readText(in)));
            }
            return new KeptForm(path, author, fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String readText(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
