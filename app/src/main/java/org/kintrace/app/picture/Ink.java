package org.kintrace.app.picture;

/**
 * How a shape is painted where no style sheet says otherwise: dark on white, fit for a black and white printer, and told
 * apart by shape, dash or words as well as by colour.
 *
 * @param fill colour inside, or {@code none}
 * @param stroke colour of the line, or {@code none}
 * @param widthPx thickness of the line
 * @param dashes lengths of dashes and gaps, empty for an unbroken line
 */
record Ink(String fill, String stroke, double widthPx, String dashes) {

    private static final String DARK = "#1d2733";
    private static final String GREY = "#8792a0";
    private static final String PALE = "#d9dee4";
    private static final String ALARM = "#9c2f14";

    static final Ink PLAIN = new Ink("#ffffff", GREY, 1, "");
    static final Ink SOLID = new Ink(DARK, "none", 1, "");
    static final Ink SOFT = new Ink("#4c5a6a", "none", 1, "");
    static final Ink TINT = new Ink("#f2f4f6", "none", 1, "");
    static final Ink RULE = new Ink("none", PALE, 1, "");
    static final Ink LINE = new Ink("none", "#5b6876", 1.5, "");
    static final Ink THIN = new Ink("none", GREY, 1, "");
    static final Ink DASHED = new Ink("none", "#5b6876", 1.5, "5 4");
    static final Ink DOTTED = new Ink("none", GREY, 1, "2 3");
    static final Ink CARE = new Ink("none", "#1f6f57", 2, "1 4");
    static final Ink CARE_UNSURE = new Ink("none", "#1f6f57", 1, "1 6");
    static final Ink CARE_HEAD = new Ink("#1f6f57", "none", 1, "");
    static final Ink SOUGHT = new Ink("#fdf3ea", ALARM, 2, "");
    static final Ink AWAY = new Ink("#eef4fa", "#2f6190", 1, "");
    static final Ink DEAD = new Ink("#eceef0", "#5b6876", 1, "2 2");
    static final Ink UNNAMED = new Ink("#ffffff", GREY, 1, "4 3");
    static final Ink MARK = new Ink("#ffffff", ALARM, 1.5, "");
    static final Ink ALERT = new Ink(ALARM, "none", 1, "");
    static final Ink SILENCE = new Ink("#f4ddd2", ALARM, 1, "");
    static final Ink POSSIBLE = new Ink("#cfdbe8", "#2c5d8a", 1, "");
    static final Ink CERTAIN = new Ink("#2c5d8a", "none", 1, "");
    static final Ink OURS = new Ink("#ffffff", DARK, 2, "");
    static final Ink AGAINST = new Ink("#ffffff", ALARM, 1.5, "4 2");
    static final Ink FOR = new Ink("#2c5d8a", "#2c5d8a", 1, "");
    static final Ink AREA = new Ink("none", "#2c5d8a", 1.5, "2 5");

    /** A colour for letters. */
    static Ink letters(String fill) {
        return new Ink(fill, "none", 1, "");
    }
}
