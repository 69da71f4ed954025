package org.kintrace.app.intake;

import java.util.Optional;

/**
 * What a person said about a file; what they left open is found out.
 *
 * @param encoding name of the encoding of a text file
 * @param delimiter what separates the cells of a text file
 * @param sheet name of the sheet of a spreadsheet, or {@code #2} for the second
 */
public record ReadingOptions(Optional<String> encoding, Optional<Character> delimiter, Optional<String> sheet,
        ListLimits limits) {

    public ReadingOptions {
        delimiter.ifPresent(c -> {
            if (c == '"' || c == '\r' || c == '\n') {
                throw new IllegalArgumentException("quotes and line ends cannot separate cells");
            }
        });
    }

    /** Everything found out from the file. */
    public static ReadingOptions fromTheFile() {
        return new ReadingOptions(Optional.empty(), Optional.empty(), Optional.empty(), ListLimits.HARDEST);
    }

    public ReadingOptions withEncoding(String name) {
        return new ReadingOptions(Optional.of(name), delimiter, sheet, limits);
    }

    public ReadingOptions withDelimiter(char separator) {
        return new ReadingOptions(encoding, Optional.of(separator), sheet, limits);
    }

    public ReadingOptions withSheet(String name) {
        return new ReadingOptions(encoding, delimiter, Optional.of(name), limits);
    }

    public ReadingOptions withLimits(ListLimits lower) {
        return new ReadingOptions(encoding, delimiter, sheet, lower);
    }
}
