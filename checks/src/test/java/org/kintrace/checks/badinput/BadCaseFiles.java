package org.kintrace.checks.badinput;

import static org.kintrace.checks.badinput.Nobody.ARABIC;
import static org.kintrace.checks.badinput.Nobody.LATIN;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Case files that are refused whole, or whose family is left out whole. */
final class BadCaseFiles {

    private static final String ID = "0f1f8a2e-5c1d-4b6e-9a53-0000000000";
    private static final String NAMED = """
            {"id": "%s05", "says": {"kind": "named", "person": "%s03", "role": "given",
             "name": {"text": "%s"}, "use": "spoken"}, "modality": "asserts", "basis": {"kind": "saw"}, "source": "%s04"}"""
            .formatted(ID, ID, LATIN, ID);
    private static final String FAMILY = """
            {"id": "%s02", "number": "X-0001", "state": "open", "opened": "2018",
              "members": [{"person": "%s03", "roles": ["sought"]}, {"person": "%s13", "roles": ["relative"]}],
              "sources": [{"id": "%s04", "is": "interview", "title": "X-interview", "custody": "held"}],
              "claims": [%s]}
            """.formatted(ID, ID, ID, ID, NAMED).strip();
    private static final String FILE = fileOf(FAMILY);

    private BadCaseFiles() {}

    static Stream<BadInput> refused() {
        return Stream.of(
                BadInput.of("an empty file", "").refused("does not begin with {"),
                BadInput.of("an object of something else", "{\"" + LATIN + "\": 1}")
                        .refused("not a Kintrace case file"),
                BadInput.of("cut in half", FILE.substring(0, FILE.length() / 2)).refused("line ", "column ",
                        "cut off"),
                BadInput.of("something after its end", FILE + "{}")
                        .refused("something follows its closing }"),
                BadInput.of("of a newer version", FILE.replace("\"version\": 1", "\"version\": 2")).answers(7,
                        "version 2", "update Kintrace"),
                BadInput.of("of a version beyond counting",
                        FILE.replace("\"version\": 1", "\"version\": 99999999999"))
                        .answers(7, "update Kintrace"),
                BadInput.of("a field given twice",
                        FILE.replace("\"state\": \"open\"", "\"state\": \"open\", \"state\": \"closed\""))
                        .refused("line 2", "given twice"),
                BadInput.of("a million brackets",
                        "{\"format\": \"kintrace-case-file\", \"version\": 1, \"cases\": "
                                + "[".repeat(1_000_000))
                        .refused("nested too deeply"),
                BadInput.of("a number of 100,000 digits",
                        FILE.replace("\"version\": 1", "\"version\": " + "9".repeat(100_000)))
                        .refused("number too long"),
                BadInput.of("a name of 10 million letters",
                        FILE.replace(LATIN, LATIN + "a".repeat(10_000_000)))
                        .refused("text or number too long"),
                BadInput.of("in GB18030", FILE.replace(LATIN, Nobody.HAN), Charset.forName("GB18030"))
                        .refused("line 6", "UTF-8"),
                BadInput.of("a NUL in a name", FILE.replace(LATIN, LATIN + "\0")).refused("line 6"),
                BadInput.of("an unknown field of the file", FILE.replace("\"cases\"", "\"" + LATIN + "\""))
                        .leavesOut("member number 3"),
                BadInput.of("families that are a word",
                        FILE.replaceFirst("(?s)\"cases\": .*", "\"cases\": \"" + LATIN + "\"}"))
                        .leavesOut("/cases\t"));
    }

    /** Families with one fault each; # is the family's pointer. */
    static List<BadInput> families() {
        return List.of(
                BadInput.of("an unknown field of the family",
                        FAMILY.replace("\"number\"", "\"" + ARABIC + "\"")).leavesOut("#\t"),
                BadInput.of("an unknown field of a name", FAMILY.replace("\"use\"", "\"" + LATIN + "\""))
                        .leavesOut("#/claims/0/says"),
                BadInput.of("an empty field instead of none", FAMILY.replace("\"X-0001\"", "null"))
                        .leavesOut("#/number"),
                BadInput.of("a date that cannot be", FAMILY.replace("\"2018\"", "\"2017-13-45\""))
                        .leavesOut("#/opened"),
                BadInput.of("a date beyond the calendar",
                        FAMILY.replace("\"2018\"", "\"9999999999999-01-01\"")).leavesOut("#/opened"),
                BadInput.of("an id that is none", FAMILY.replace(ID + "03", LATIN))
                        .leavesOut("#/members/0/person"),
                BadInput.of("an id in capitals",
                        FAMILY.replace(ID + "03", (ID + "03").toUpperCase(java.util.Locale.ROOT)))
                        .leavesOut("#/members/0/person", "lower case"),
                BadInput.of("half a character in a name", FAMILY.replace(LATIN, LATIN + "\\ud800"))
                        .leavesOut("#/claims/0/says/name/text", "surrogate"),
                BadInput.of("a control character in a name", FAMILY.replace(LATIN, LATIN + "\\u0000"))
                        .leavesOut("#/claims/0/says/name/text", "control"),
                BadInput.of("an id used twice", FAMILY.replace(NAMED, NAMED + "," + NAMED))
                        .leavesOut("#/claims/1", "#/claims/0"),
                BadInput.of("a claim about nobody",
                        FAMILY.replace("\"person\": \"" + ID + "03\", \"role\"",
                                "\"person\": \"" + ID + "99\", \"role\""))
                        .leavesOut("#/claims/0", ID.substring(8) + "99"),
                BadInput.of("a circle of parents",
                        FAMILY.replace(NAMED,
                                NAMED + "," + parent("06", "03", "13") + "," + parent("07", "13", "03")))
                        .leavesOut("#/claims/2", "ancestor"),
                BadInput.of("a person who is their own parent",
                        FAMILY.replace(NAMED, NAMED + "," + parent("06", "03", "03")))
                        .leavesOut("#/claims/1"),
                BadInput.of("a family that is a word", "\"" + LATIN + "\"").leavesOut("#\t"));
    }

    private static String parent(String claim, String who, String of) {
        return """
                {"id": "%s%s", "says": {"kind": "kin", "who": {"kind": "known", "of": ["%s%s"]}, "relation": "parent", "of": "%s%s", "side": "notSaid"},
                 "modality": "asserts", "basis": {"kind": "saw"}, "source": "%s04"}"""
                .formatted(ID, claim, ID, who, ID, of, ID);
    }

    static String fileOf(String families) {
        return """
                {"format": "kintrace-case-file", "version": 1,
                 "cases": [%s]}
                """.formatted(families);
    }

    /** One file of all the families, in order, and a good one at the end; each with ids of its own. */
    static String fileOfAll(List<String> families) {
        List<String> all = new ArrayList<>(families);
        all.add(FAMILY);
        return fileOf(IntStream.range(0, all.size())
                .mapToObj(i -> all.get(i).replace("0f1f8a2e", "%08x".formatted(i)).replace("0F1F8A2E",
                        "%08X".formatted(i)))
                .collect(Collectors.joining(",")));
    }

    /** A good case file of one family, two thousand bytes a claim. */
    static String large(int claims) {
        String wordy = NAMED.replace("\"modality\"",
                "\"literal\": \"" + "x".repeat(2_000) + "\", \"modality\"");
        return fileOf(FAMILY.replace(NAMED, IntStream.range(0, claims)
                .mapToObj(i -> wordy.replace(ID + "05", "%s-%012d".formatted(ID.substring(0, 23), 1_000 + i)))
                .collect(Collectors.joining(","))));
    }
}
