package org.kintrace.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.SpreadsheetFault;

/** The texts a spreadsheet keeps once and refers to by number (ECMA-376 part 1, 18.4). Held in memory, within a bound. */
final class SharedStrings {

    /** Most memory they may take, in bytes, counting two a character and 64 a text. */
    private static final long MOST_BYTES = 160L << 20;

    private final List<String> texts = new ArrayList<>();

    static SharedStrings of(Workbook workbook, ListLimits limits) throws IOException {
        SharedStrings shared = new SharedStrings();
        Optional<String> part = workbook.sharedStrings();
        if (part.isPresent()) {
            try (SheetXml xml = SheetXml.open(workbook.open(part.get()), limits.expandedBytes())) {
                shared.read(xml, limits.cellCharacters());
            }
        }
        return shared;
    }

    /** A text by its number, counted from 0; empty when there is none. */
    Optional<String> find(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }

    private void read(SheetXml xml, int longest) throws IOException {
        long bytes = 0;
        while (xml.nextElement()) {
            if (xml.name().equals("si")) {
                String text = richText(xml, "si", longest);
                texts.add(text);
                bytes += 64 + 2L * text.length();
                if (bytes > MOST_BYTES) {
                    throw new FaultyBytesException(new FileFault.TooMuchText(MOST_BYTES / 2));
                }
            }
        }
    }

    /** The text of an element without its formatting and without the small signs that tell how to say it. */
    static String richText(SheetXml xml, String until, int longest) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int spoken = 0;
        while (xml.next()) {
            if (xml.isStart()) {
                spoken += xml.name().equals("rPh") ? 1 : 0;
                inText = spoken == 0 && xml.name().equals("t");
            } else if (xml.isEnd()) {
                spoken -= xml.name().equals("rPh") ? 1 : 0;
                inText = false;
                if (xml.name().equals(until)) {
                    return text.toString();
                }
            } else if (inText && xml.isText()) {
                append(text, xml.text(), longest);
            }
        }
        throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
    }

    static void append(StringBuilder text, String more, int longest) throws IOException {
        text.append(more);
        if (text.length() > longest) {
            throw new FaultyBytesException(
                    new FileFault.CellBeyondLimit(1, OptionalInt.empty(), longest));
        }
    }
}
