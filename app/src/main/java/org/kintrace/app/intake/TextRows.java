package org.kintrace.app.intake;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.ListNotReadException;
import org.kintrace.registry.intake.SourceRow;
import org.kintrace.registry.intake.TextFault;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Rows of a CSV or TSV file, read as they are needed. */
final class TextRows implements PlainRows {

    /** How much of the text is looked at to find the separator, in characters. */
    private static final int SAMPLE = 1 << 16;
    /** A first line some spreadsheet programs write to say what separates the cells. */
    private static final Pattern SEPARATOR_LINE = Pattern.compile("\"?sep=([^\r\n\"])\"?(\r\n|\r|\n)");

    /** No text has this character: it is refused before. */
    private static final char NO_QUOTE = 0;

    private final CsvReader<SourceRow> reader;
    private final Iterator<SourceRow> rows;
    private final RowHandler handler;
    private final char delimiter;
    private final ListLimits limits;
    private long count;

    private TextRows(Reader text, char delimiter, char quote, RowHandler handler, ListLimits limits) {
        this.delimiter = delimiter;
        this.limits = limits;
        this.handler = handler;
        this.reader = CsvReader.builder().fieldSeparator(delimiter).quoteCharacter(quote)
                .commentStrategy(CommentStrategy.NONE).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE).allowUnclosedQuote(false)
                .detectBomHeader(false).maxBufferSize(limits.cellCharacters()).build(handler, text);
        this.rows = reader.iterator();
    }

    static TextRows open(ByteSource bytes, boolean tabs, ReadingOptions options) throws IOException {
        TextEncoding encoding = TextEncoding.of(bytes, options.encoding());
        StrictTextReader strict = new StrictTextReader(bytes.open(), encoding.charset(), encoding.markBytes(),
                options.limits().textCharacters());
        boolean done = false;
        try {
            PushbackReader text = new PushbackReader(strict, SAMPLE);
            String start = start(text);
            Matcher said = SEPARATOR_LINE.matcher(start);
            boolean hasLine = said.lookingAt();
            text.unread(start.toCharArray(), hasLine ? said.end() : 0,
                    start.length() - (hasLine ? said.end() : 0));
            char delimiter = options.delimiter()
                    .orElseGet(() -> hasLine ? said.group(1).charAt(0) : DelimiterGuess.of(start, tabs));
            boolean quotes = delimiter != '\t' || quotesHold(bytes, encoding, options.limits());
            done = true;
            return new TextRows(text, delimiter, quotes ? '"' : NO_QUOTE,
                    new RowHandler(options.limits(), hasLine ? 1 : 0), options.limits());
        } finally {
            if (!done) {
                strict.close();
            }
        }
    }

    /**
     * Whether the quotes of a file separated by tabs are meant as quotes. Spreadsheet programs quote there, other programs
     * do not; where quotes do not close, they are text.
     */
    private static boolean quotesHold(ByteSource bytes, TextEncoding encoding, ListLimits limits)
            throws IOException {
        StrictTextReader text = new StrictTextReader(bytes.open(), encoding.charset(), encoding.markBytes(),
                limits.textCharacters());
        TextRows rows = new TextRows(text, '\t', '"', new RowHandler(limits, 0), limits);
        try {
            rows.rows.forEachRemaining(_ -> {
            });
            return true;
        } catch (CsvParseException e) {
            return false;
        } catch (UncheckedIOException e) {
            // The same fault will be met, with its place, when the rows are read.
            return true;
        } finally {
            rows.close();
        }
    }

    private static String start(Reader text) throws IOException {
        char[] start = new char[SAMPLE];
        int length = 0;
        while (length < SAMPLE) {
            int read = text.read(start, length, SAMPLE - length);
            if (read < 0) {
                break;
            }
            length += read;
        }
        return new String(start, 0, length);
    }

    @Override
    public Optional<SourceRow> next() throws ListNotReadException {
        try {
            while (true) {
                SourceRow row = rows.next();
                if (!isBlank(row)) {
                    count++;
                    if (count > limits.rows() + 1) {
                        throw Faults.notRead(new FileFault.TooManyRows(limits.rows()));
                    }
                    return Optional.of(row);
                }
            }
        } catch (NoSuchElementException e) {
            return Optional.empty();
        } catch (UncheckedIOException e) {
            throw e.getCause() == null
                    ? Faults.notRead(new FileFault.NotReadable())
                    : Faults.of(e.getCause());
        } catch (CsvParseException e) {
            // The library's messages hold characters of the file, so the exception is not kept as a cause.
            throw Faults.notRead(fault(e));
        }
    }

    private ListFault fault(CsvParseException e) {
        Optional<ListFault> own = handler.fault();
        if (own.isPresent()) {
            return own.get();
        }
        String message = String.valueOf(e.getCause() == null ? e.getMessage() : e.getCause().getMessage());
        if (message.contains("buffer")) {
            return new FileFault.CellBeyondLimit(handler.line(), OptionalInt.of(handler.column()),
                    limits.cellCharacters());
        }
        return message.contains("Unclosed")
                ? new TextFault.UnclosedQuote(handler.line())
                : new TextFault.TextAfterQuote(handler.line());
    }

    private static boolean isBlank(SourceRow row) {
        return row.cells().stream().allMatch(String::isBlank);
    }

    @Override
    public void headerIs(SourceRow header) throws ListNotReadException {
        if (header.cells().size() == 1) {
            Optional<Character> likely = DelimiterGuess.likelier(header.cells().getFirst(), delimiter);
            if (likely.isPresent()) {
                throw Faults.notRead(new TextFault.WrongDelimiter(String.valueOf(likely.get())));
            }
        }
    }

    @Override
    public SourceRow fitted(SourceRow row, SourceRow header) {
        return row;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            // Only read from: nothing is lost when closing fails.
            return;
        }
    }
}
