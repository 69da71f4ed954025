package org.kintrace.registry.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

import org.kintrace.facts.logic.Truth;

/**
 * The number of a paper, folded to capital letters and plain digits so that two ways of writing it are equal.
 *
 * @param folded never empty
 */
public record PaperNumber(String folded) {

    /** Weights of the first 17 digits of a Chinese resident number (GB 11643-1999, ISO 7064 MOD 11-2). */
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";

    public PaperNumber {
        if (folded.isEmpty() || !folded.codePoints().allMatch(Character::isLetterOrDigit)) {
            throw new IllegalArgumentException("a folded paper number is letters and digits, at least one");
        }
    }

    /** Folds full width, digits of other scripts, case, spaces and hyphens; empty when no letter or digit is left. */
    public static Optional<PaperNumber> of(String written) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(written, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> Character.isDigit(c) ? '0' + Character.digit(c, 10) : c)
                .forEach(folded::appendCodePoint);
        return folded.isEmpty() ? Optional.empty() : Optional.of(new PaperNumber(folded.toString()));
    }

    /**
     * Whether the check character of a Chinese resident number is right; unknown for any other number, the resident
     * numbers of 15 digits from before 1999 included, which have none.
     */
    public Truth residentCheck() {
        if (!folded.matches("[0-9]{17}[0-9X]")) {
            return Truth.UNKNOWN;
        }
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (folded.charAt(i) - '0');
        }
        return Truth.of(CHECKS.charAt(sum % 11) == folded.charAt(17));
    }

    /** Says nothing: a paper number belongs in no message and no log. */
    @Override
    public String toString() {
        return "PaperNumber[" + folded.length() + " characters]";
    }
}
