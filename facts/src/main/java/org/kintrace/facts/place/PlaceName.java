package org.kintrace.facts.place;

/**
 * One spelling of one name of a place.
 *
 * @param text the name, never blank
 * @param language its language as a BCP 47 tag ({@code ug-Arab}), {@code und-Latn} where only the script is known
 */
public record PlaceName(String text, String language) {

    public PlaceName {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a name of a place is not blank");
        }
        if (!language.matches("[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?")) {
            throw new IllegalArgumentException("a language tag looks like ug-Arab, not '" + language + "'");
        }
    }
}
