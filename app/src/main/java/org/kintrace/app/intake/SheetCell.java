package org.kintrace.app.intake;

import java.io.IOException;
import java.util.Locale;

import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * Reads one cell as the text a person sees (ECMA-376 part 1, 18.3.1.4), except for a formula: what it shows was worked
 * out by the program that saved it and can be anything, so the formula itself is the text, with "=" in front.
 */
final class SheetCell {

    private final SharedStrings shared;
    private final NumberFormats formats;
    private final boolean from1904;
    private final int longest;

    SheetCell(SharedStrings shared, NumberFormats formats, boolean from1904, int longest) {
        this.shared = shared;
        this.formats = formats;
        this.from1904 = from1904;
        this.longest = longest;
    }

    /** The text of the cell whose start tag the reader is at; leaves it at the end tag. */
    String read(SheetXml xml) throws IOException {
        String type = xml.attribute("t");
        int style = (int) number(xml.attribute("s"), -1);
        String value = "";
        StringBuilder formula = null;
        while (xml.next()) {
            if (xml.isEnd() && xml.name().equals("c")) {
                return formula == null ? text(type, style, value) : "=" + formula;
            }
            if (xml.isStart()) {
                switch (xml.name()) {
                    case "v" -> value = content(xml, "v");
                    case "is" -> value = SharedStrings.richText(xml, "is", longest);
                    case "f" -> formula = new StringBuilder(content(xml, "f"));
                    default -> {
                        // Extensions of other programs say nothing about the text.
                    }
                }
            }
        }
        throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
    }

    private String content(SheetXml xml, String until) throws IOException {
        StringBuilder text = new StringBuilder();
        while (xml.next()) {
            if (xml.isText()) {
                SharedStrings.append(text, xml.text(), longest);
            } else if (xml.isEnd() && xml.name().equals(until)) {
                return text.toString();
            }
        }
        throw new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
    }

    private String text(String type, int style, String value) throws FaultyBytesException {
        return switch (type) {
            case "s" -> value.isBlank() ? "" : sharedText(value);
            case "b" -> value.equals("1") ? "TRUE" : value.equals("0") ? "FALSE" : value;
            case "n", "" -> numberText(style, value);
            default -> value;
        };
    }

    private String sharedText(String value) throws FaultyBytesException {
        int index = (int) Math.min(number(value.strip(), -1), Integer.MAX_VALUE);
        return shared.find(index)
                .orElseThrow(() -> new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0)));
    }

    private String numberText(int style, String value) {
        NumberFormats.Precision precision = formats.ofStyle(style);
        if (value.isEmpty() || precision == NumberFormats.Precision.NOT_A_DATE) {
            return SheetDates.plain(value);
        }
        return SheetDates.iso(value, from1904, precision).orElseGet(() -> SheetDates.plain(value));
    }

    /** A whole number an attribute gives; the other value when it gives none. */
    static long number(String attribute, long otherwise) {
        return attribute.matches("[0-9]{1,15}") ? Long.parseLong(attribute) : otherwise;
    }

    /** The column of a reference such as {@code AB12}, counted from 1; the other value when there is none. */
    static int column(String reference, int otherwise) {
        int column = 0;
        int letters = 0;
        for (char c : reference.toUpperCase(Locale.ROOT).toCharArray()) {
            if (c < 'A' || c > 'Z') {
                break;
            }
            letters++;
            // Beyond any column a sheet can have; the limit of columns refuses it.
            column = letters > 6 ? Integer.MAX_VALUE : column * 26 + (c - 'A' + 1);
        }
        return column == 0 ? otherwise : column;
    }
}
