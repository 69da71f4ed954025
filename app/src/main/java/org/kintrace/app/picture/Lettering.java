package org.kintrace.app.picture;

/** The few kinds of writing in pictures; none is smaller than 12 px, which is what can be read on a phone. */
enum Lettering {
    HEADING(15, true, "pic-heading"), NAME(14, true, "pic-name"), LABEL(13, false, "pic-label"), NOTE(12,
            false, "pic-note"), FIGURE(13, true, "pic-figure"), WARNING(12, true, "pic-warning");

    private static final Ink DARK = Ink.letters("#1d2733");
    private static final Ink SOFT = Ink.letters("#4c5a6a");
    private static final Ink ALARM = Ink.letters("#9c2f14");

    private final int px;
    private final boolean bold;
    private final String style;

    Lettering(int px, boolean bold, String style) {
        this.px = px;
        this.bold = bold;
        this.style = style;
    }

    int px() {
        return px;
    }

    boolean isBold() {
        return bold;
    }

    String style() {
        return style;
    }

    Ink ink() {
        return switch (this) {
            case HEADING, NAME, LABEL, FIGURE -> DARK;
            case NOTE -> SOFT;
            case WARNING -> ALARM;
        };
    }

    /** From one line to the next: Arabic letters need more room than Latin ones. */
    double leadPx() {
        return px * 1.4;
    }
}
