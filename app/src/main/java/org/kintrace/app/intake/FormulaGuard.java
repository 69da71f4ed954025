package org.kintrace.app.intake;

import java.util.regex.Pattern;

/**
 * Keeps a cell of a list that we hand out from being run by the spreadsheet program that opens it: what begins like a formula
 * stands behind an apostrophe, which such programs show as text (OWASP, CSV injection).
 */
public final class FormulaGuard {

    /** Any apostrophes in front count, so that taking one off always gives back what was there. */
    private static final Pattern RUNS = Pattern.compile("(?s)'*[=+\\-@\\t\\r\\n＝＋－＠].*");

    private FormulaGuard() {}

    public static String on(String cell) {
        return RUNS.matcher(cell).matches() ? "'" + cell : cell;
    }

    /** What was there before {@link #on}. */
    public static String off(String cell) {
        return cell.startsWith("'") && RUNS.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
