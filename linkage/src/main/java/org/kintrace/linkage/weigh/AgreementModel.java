package org.kintrace.linkage.weigh;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How often each level of agreement shows among descriptions of one person (m) and of different persons (u), with a
 * note on how that was learnt.
 *
 * <p>As text: lines beginning with {@code #} are the note; then {@code field, level, m, u}, separated by tabs.
 *
 * @param note how, when and on what the shares were learnt
 * @param shares by field and level
 */
public record AgreementModel(List<String> note, Map<Level, Shares> shares) {

    /** One level of agreement of one field, such as {@code birth_date} {@code same_day}. */
    public record Level(String field, String level) {}

    /**
     * Shares of pairs showing a level.
     *
     * @param m among true matches, above 0 and at most 1
     * @param u among pairs of different persons, above 0 and at most 1
     */
    public record Shares(double m, double u) {

        public Shares {
            var _ = MatchWeight.ofAgreement(m, u);
        }

        public MatchWeight weight() {
            return MatchWeight.ofAgreement(m, u);
        }
    }

    public AgreementModel {
        note = List.copyOf(note);
        shares = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(shares));
    }

    /** The model shipped for descriptions that wait in a standing index. */
    public static AgreementModel standing() {
        try (InputStream in = AgreementModel.class.getResourceAsStream("standing-model.tsv")) {
            if (in == null) {
                throw new IllegalStateException("standing-model.tsv is missing from the program");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException naming the line that is wrong
     */
    public static AgreementModel read(String text) {
        List<String> note = new ArrayList<>();
        Map<Level, Shares> shares = new LinkedHashMap<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.startsWith("#")) {
                note.add(line.substring(1).strip());
            } else if (!line.isBlank() && !line.startsWith("field\t")) {
                readLine(line, number, shares);
            }
        }
        return new AgreementModel(note, shares);
    }

    /** The text form; reading it gives an equal model. */
    public String write() {
        StringBuilder text = new StringBuilder();
        note.forEach(line -> text.append("# ").append(line).append('\n'));
        text.append("field\tlevel\tm\tu\n");
        shares.forEach(
                (level, share) -> text.append(level.field()).append('\t').append(level.level()).append('\t')
                        .append(share.m()).append('\t').append(share.u()).append('\n'));
        return text.toString();
    }

    /**
     * The shares of a level.
     *
     * @throws IllegalArgumentException if the model does not know it
     */
    public Shares get(String field, String level) {
        Shares found = shares.get(new Level(field, level));
        if (found == null) {
            throw new IllegalArgumentException("the model has no level '" + level + "' of '" + field + "'");
        }
        return found;
    }

    private static void readLine(String line, int number, Map<Level, Shares> shares) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 4) {
            throw new IllegalArgumentException("line " + number + " has " + cells.length + " cells, not 4");
        }
        try {
            Shares share = new Shares(Double.parseDouble(cells[2]), Double.parseDouble(cells[3]));
            if (shares.put(new Level(cells[0], cells[1]), share) != null) {
                throw new IllegalArgumentException("given twice");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
        }
    }
}
