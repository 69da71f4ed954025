package org.kintrace.app.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A language the pages speak, with its own name for itself. */
public enum Language {
    ENGLISH("en", "English", Direction.LTR), UYGHUR("ug", "ئۇيغۇرچە", Direction.RTL), TURKISH("tr", "Türkçe",
            Direction.LTR);

    private final String tag;
    private final String ownName;
    private final Direction direction;

    Language(String tag, String ownName, Direction direction) {
        this.tag = tag;
        this.ownName = ownName;
        this.direction = direction;
    }

    /** Which way lines run. */
    public enum Direction {
        LTR, RTL;

        /** As HTML spells it. */
        public String attribute() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** As in BCP 47. */
    public String tag() {
        return tag;
    }

    public String ownName() {
        return ownName;
    }

    public String direction() {
        return direction.attribute();
    }

    public static Optional<Language> of(String tag) {
        return Arrays.stream(values()).filter(language -> language.tag.equals(tag)).findFirst();
    }

    /** The first of these a page can speak, or English. */
    static Language firstOf(List<Locale> wanted) {
        return wanted.stream().map(Locale::getLanguage).flatMap(tag -> of(tag).stream()).findFirst()
                .orElse(ENGLISH);
    }

    Locale locale() {
        return Locale.forLanguageTag(tag);
    }
}
