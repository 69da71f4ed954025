package org.kintrace.names;

/** Writing systems we know; which one a text is in. */
public enum Script {
    ARABIC, LATIN, CYRILLIC, HAN, OTHER;

    /** The script most letters of the text are in; {@link #OTHER} when it has none we know. */
    public static Script of(String text) {
        int[] counts = new int[values().length];
        text.codePoints().filter(Character::isLetter).forEach(c -> counts[ofLetter(c).ordinal()]++);
        Script best = OTHER;
        for (Script script : values()) {
            if (counts[script.ordinal()] > counts[best.ordinal()]) {
                best = script;
            }
        }
        return best;
    }

    private static Script ofLetter(int codePoint) {
        return switch (Character.UnicodeScript.of(codePoint)) {
            case ARABIC -> ARABIC;
            case LATIN -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case HAN -> HAN;
            default -> OTHER;
        };
    }
}
