package org.kintrace.app.work.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.names.WrittenName;

/**
 * A line typed into the search field, read: "aygul 2009 kashgar" is a name, a year of birth and a place.
 *
 * @param text all of it, for numbers of families
 * @param name what is left when the year is taken out
 * @param withoutPlaces the name when words that name places are taken out too; empty when nothing is left
 * @param places whatever the words may name
 */
record Asked(String text, Optional<WrittenName> name, Optional<WrittenName> withoutPlaces, OptionalInt year,
        List<PlaceId> places) {

    /** Longer lines are not names; the rest is not looked at. */
    private static final int MOST_CHARACTERS = 200;
    private static final Pattern YEAR = Pattern.compile("(18|19|20)\\d\\d");

    /** @param placesOf the places a word or several may name */
    static Asked read(String typed, Function<String, List<PlaceId>> placesOf) {
        String text = typed.strip();
        text = text.length() > MOST_CHARACTERS ? text.substring(0, MOST_CHARACTERS) : text;
        List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
        OptionalInt year = words.stream().filter(word -> YEAR.matcher(word).matches())
                .mapToInt(Integer::parseInt).findFirst();
        words.removeIf(word -> YEAR.matcher(word).matches());
        List<PlaceId> places = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (String word : words) {
            List<PlaceId> named = placesOf.apply(word);
            places.addAll(named);
            if (named.isEmpty()) {
                others.add(word);
            }
        }
        placesOf.apply(String.join(" ", words)).stream().filter(place -> !places.contains(place))
                .forEach(places::add);
        return new Asked(text, name(words), others.size() == words.size() ? Optional.empty() : name(others),
                year, places.stream().distinct().toList());
    }

    private static Optional<WrittenName> name(List<String> words) {
        String joined = String.join(" ", words);
        return joined.codePoints().anyMatch(Character::isLetter)
                ? Optional.of(WrittenName.of(joined))
                : Optional.empty();
    }
}
