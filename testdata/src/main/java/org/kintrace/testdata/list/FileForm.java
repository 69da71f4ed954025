package org.kintrace.testdata.list;

/** How the rows of a list are laid out in its file. */
enum FileForm {
    COMMA(",", false), SEMICOLON(";", false), TAB_WITH_MARK("\t", true), SHEET("", false);

    private final String separator;
    private final boolean mark;

    FileForm(String separator, boolean mark) {
        this.separator = separator;
        this.mark = mark;
    }

    String separator() {
        return separator;
    }

    /** Whether the file begins with a byte order mark. */
    boolean hasMark() {
        return mark;
    }

    String extension() {
        return switch (this) {
            case COMMA, SEMICOLON -> "csv";
            case TAB_WITH_MARK -> "tsv";
            case SHEET -> "xlsx";
        };
    }
}
