package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kintrace.registry.intake.SpreadsheetFault;

/**
 * What a spreadsheet file says about itself: its sheets and the parts they need (ECMA-376 part 1, 18.2, and part 2 for
 * the relationships).
 */
final class Workbook {

    private static final long MARKUP_ALLOWED = 1L << 24;

    private final BoundedZip zip;
    private final List<Sheet> sheets = new ArrayList<>();
    private boolean from1904;
    private @Nullable String sharedStrings;
    private @Nullable String styles;

    /** One sheet of rows. @param part its part in the file */
    record Sheet(String name, boolean hidden, String part) {}

    private Workbook(BoundedZip zip) {
        this.zip = zip;
    }

    static Workbook of(ByteSource bytes, long limit) throws IOException {
        Workbook workbook = new Workbook(BoundedZip.of(bytes, limit));
        String main = workbook.relations("").values().stream().filter(r -> r.type().equals("officeDocument"))
                .findFirst().map(Relation::target).orElseThrow(Workbook::damaged);
        workbook.readWorkbook(main, workbook.relations(main));
        return workbook;
    }

    List<Sheet> sheets() {
        return List.copyOf(sheets);
    }

    /** Whether days are counted from 1904, as old spreadsheets of one make do. */
    boolean from1904() {
        return from1904;
    }

    Optional<String> sharedStrings() {
        return Optional.ofNullable(sharedStrings);
    }

    Optional<String> styles() {
        return Optional.ofNullable(styles);
    }

    /** The bytes of a part; the caller closes them. */
    InputStream open(String part) throws IOException {
        return zip.find(part).orElseThrow(Workbook::damaged);
    }

    /** What a part refers to. @param type last word of the relationship's type; @param target path in the file */
    private record Relation(String type, String target) {}

    private Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String folder = part.substring(0, slash + 1);
        Map<String, Relation> relations = new HashMap<>();
        try (SheetXml xml = open(folder + "_rels/" + part.substring(slash + 1) + ".rels", MARKUP_ALLOWED)) {
            while (xml.nextElement()) {
                // Targets outside the file (links to other workbooks, pages) are never followed.
                if (xml.name().equals("Relationship") && !xml.attribute("TargetMode").equals("External")) {
                    String type = xml.attribute("Type");
                    relations.put(xml.attribute("Id"), new Relation(type.substring(type.lastIndexOf('/') + 1),
                            path(folder, xml.attribute("Target"))));
                }
            }
        }
        return relations;
    }

    private static String path(String folder, String target) {
        if (target.length() > 500) {
            return "";
        }
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String path = folder + target;
        while (path.contains("/../")) {
            path = path.replaceFirst("[^/]*/\\.\\./", "");
        }
        return path;
    }

    private void readWorkbook(String part, Map<String, Relation> relations) throws IOException {
        try (SheetXml xml = open(part, MARKUP_ALLOWED)) {
            while (xml.nextElement()) {
                if (xml.name().equals("workbookPr")) {
                    from1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.name().equals("sheet")) {
                    Relation relation = relations.get(relationId(xml));
                    if (relation != null && relation.type().equals("worksheet")) {
                        String state = xml.attribute("state");
                        sheets.add(new Sheet(xml.attribute("name"),
                                state.toLowerCase(Locale.ROOT).contains("hidden"),
                                relation.target()));
                    }
                }
            }
        }
        for (Relation relation : relations.values()) {
            if (relation.type().equals("sharedStrings")) {
                sharedStrings = relation.target();
            } else if (relation.type().equals("styles")) {
                styles = relation.target();
            }
        }
    }

    /** The prefix of this attribute differs between programs; its local name is id, as sheetId is another attribute. */
    private static String relationId(SheetXml xml) {
        return xml.attribute("id");
    }

    private SheetXml open(String part, long charactersAllowed) throws IOException {
        return SheetXml.open(open(part), charactersAllowed);
    }

    static boolean isTrue(String attribute) {
        return attribute.equals("1") || attribute.equals("true");
    }

    private static FaultyBytesException damaged() {
        return new FaultyBytesException(new SpreadsheetFault.DamagedSheet(0));
    }
}
