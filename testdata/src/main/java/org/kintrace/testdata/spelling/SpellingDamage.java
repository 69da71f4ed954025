package org.kintrace.testdata.spelling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.kintrace.testdata.draw.Draw;

/** What hands and telephones do to a name: one slip, of a kind the script invites. */
public enum SpellingDamage {
    /** The usual spelling, whole. */
    NONE,
    /** Any attested spelling instead of the usual one. */
    VARIANT,
    /** One slip: a letter lost, doubled or exchanged with its neighbour; a character exchanged for one that sounds alike. */
    SLIP,
    /** Typed on a telephone or foreign keyboard: letters it lacks replaced by those it has. */
    PHONE;

    private static final Map<Character, Character> HOMOPHONES = TableFile.read("homophones.tsv").stream()
            .collect(Collectors.toMap(row -> row.text("one").charAt(0), row -> row.text("other").charAt(0)));

    private static final String ARABIC_RARE = "ېۆۈۋھڭغ";
    private static final String ARABIC_COMMON = "ىوۇوهنگ";
    private static final String LATIN_RARE = "éöüğşçıÉÖÜĞŞÇİäñūÄÑŪ";
    private static final String LATIN_COMMON = "eougsciEOUGSCIanuANU";
    private static final String CYRILLIC_RARE = "әғқңөұүһіӘҒҚҢӨҰҮҺІ";
    private static final String CYRILLIC_COMMON = "агкноуухиАГКНОУУХИ";

    /** The name of a person as a source of this kind and these hands writes it. */
    public FullName.Written write(FullName name, SpellingProfile profile, Draw draw) {
        FullName.Written written = this == NONE ? name.usual(profile) : name.drawn(profile, draw);
        return new FullName.Written(damaged(written.text(), draw), written.profile());
    }

    /** The text with this damage. */
    public String damaged(String text, Draw draw) {
        return switch (this) {
            case NONE, VARIANT -> text;
            case SLIP -> slipped(text, draw);
            case PHONE -> onThePhone(text);
        };
    }

    private static String slipped(String text, Draw draw) {
        return text.chars().anyMatch(Character::isIdeographic)
                ? wrongCharacter(text, draw)
                : wrongLetter(text, draw);
    }

    private static String wrongCharacter(String text, Draw draw) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (HOMOPHONES.containsKey(text.charAt(i))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return text.replace("·", "");
        }
        int at = draw.one(places);
        return text.substring(0, at) + HOMOPHONES.get(text.charAt(at)) + text.substring(at + 1);
    }

    /** Inside a word, never its first letter: few people mistake that. */
    private static String wrongLetter(String text, Draw draw) {
        List<Integer> places = new ArrayList<>();
        for (int i = 1; i < text.length() - 1; i++) {
            if (Character.isLetter(text.charAt(i)) && Character.isLetter(text.charAt(i - 1))
                    && Character.isLetter(text.charAt(i + 1))) {
                places.add(i);
            }
        }
        if (places.isEmpty()) {
            return text;
        }
        int at = draw.one(places);
        String before = text.substring(0, at);
        return switch (draw.below(3)) {
            case 0 -> before + text.substring(at + 1);
            case 1 -> before + text.charAt(at) + text.substring(at);
            default -> before + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2);
        };
    }

    private static String onThePhone(String text) {
        StringBuilder typed = new StringBuilder(text.length());
        text.chars().forEach(c -> typed.append(common((char) c)));
        return typed.toString().replace("'", "");
    }

    private static char common(char letter) {
        int arabic = ARABIC_RARE.indexOf(letter);
        int latin = LATIN_RARE.indexOf(letter);
        int cyrillic = CYRILLIC_RARE.indexOf(letter);
        if (arabic >= 0) {
            return ARABIC_COMMON.charAt(arabic);
        }
        if (latin >= 0) {
            return LATIN_COMMON.charAt(latin);
        }
        return cyrillic >= 0 ? CYRILLIC_COMMON.charAt(cyrillic) : letter;
    }
}
