package org.kintrace.app.intake;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which cells of a spreadsheet are dates: a date is a number that only its format tells apart (ECMA-376 part 1, 18.8). */
final class NumberFormats {

    private static final long CHARACTERS_ALLOWED = 1L << 26;

    private final List<Precision> byStyle = new ArrayList<>();

    /** How much of a date a format shows; a cell that shows the month says no more than the month. */
    enum Precision {
        NOT_A_DATE, YEAR, MONTH, DAY
    }

    static NumberFormats of(Workbook workbook) throws IOException {
        NumberFormats formats = new NumberFormats();
        Optional<String> part = workbook.styles();
        if (part.isPresent()) {
            try (SheetXml xml = SheetXml.open(workbook.open(part.get()), CHARACTERS_ALLOWED)) {
                formats.read(xml);
            }
        }
        return formats;
    }

    /** @param style number of the cell's style, counted from 0 */
    Precision ofStyle(int style) {
        return style >= 0 && style < byStyle.size() ? byStyle.get(style) : Precision.NOT_A_DATE;
    }

    private void read(SheetXml xml) throws IOException {
        Map<String, Precision> own = new HashMap<>();
        boolean inCellFormats = false;
        while (xml.next()) {
            if (xml.isStart() && xml.name().equals("numFmt")) {
                own.put(xml.attribute("numFmtId"), ofCode(xml.attribute("formatCode")));
            } else if ((xml.isStart() || xml.isEnd()) && xml.name().equals("cellXfs")) {
                inCellFormats = xml.isStart();
            } else if (xml.isStart() && inCellFormats && xml.name().equals("xf")) {
                String id = xml.attribute("numFmtId");
                Precision known = own.get(id);
                byStyle.add(known == null ? builtIn(id) : known);
            }
        }
    }

    /** Formats with a meaning but no code; 27 to 36 and 50 to 58 are dates in East Asian editions. */
    private static Precision builtIn(String id) {
        return switch (id) {
            case "14", "15", "16", "22", "27", "28", "29", "30", "31", "36", "50", "51", "52", "53", "54",
                    "57", "58" ->
                Precision.DAY;
            case "17" -> Precision.MONTH;
            default -> Precision.NOT_A_DATE;
        };
    }

    static Precision ofCode(String code) {
        // Text in quotes, escaped characters, colours and conditions say nothing about the kind of number.
        String plain = code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", "");
        int section = plain.indexOf(';');
        String first = section >= 0 ? plain.substring(0, section) : plain;
        boolean year = first.contains("y") || first.matches(".*e(?![+-]).*");
        if (first.contains("general") || first.contains("0") || first.contains("#") || first.contains("?")) {
            return Precision.NOT_A_DATE;
        }
        if (first.contains("d")) {
            return Precision.DAY;
        }
        if (!year) {
            return Precision.NOT_A_DATE;
        }
        return first.contains("m") ? Precision.MONTH : Precision.YEAR;
    }
}
