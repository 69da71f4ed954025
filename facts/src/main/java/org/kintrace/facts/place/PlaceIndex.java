package org.kintrace.facts.place;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.kintrace.facts.table.FoldedText;

/** Finds places by name under folding, with and without words such as county. */
final class PlaceIndex {

    private static final PlaceWords WORDS = PlaceWords.load();

    /** Longer names do not exist; the limit keeps a search of a long text quick. */
    static final int LONGEST_NAME = 60;

    private static final Pattern BLANKS = Pattern.compile("[ ,./()-]");

    private final Map<String, Set<Place>> asWritten = new LinkedHashMap<>();
    private final Map<String, Set<Place>> bare = new LinkedHashMap<>();

    PlaceIndex(Collection<Place> places) {
        for (Place place : places) {
            for (PlaceName name : place.names()) {
                put(asWritten, PlaceKey.of(name.text()), place);
                WORDS.fullForms(name, place.kind()).forEach(form -> put(asWritten, PlaceKey.of(form), place));
                put(bare, strip(name.text()).key(), place);
            }
        }
    }

    private static void put(Map<String, Set<Place>> index, String key, Place place) {
        if (!key.isEmpty()) {
            index.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(place);
        }
    }

    /** Places written exactly so, under folding; "Kashgar City" finds the city, "Kashgar" city and prefecture. */
    List<Place> exactly(String key) {
        return List.copyOf(asWritten.getOrDefault(key, Set.of()));
    }

    /** The same, and where nothing is found without the words for kinds of places. */
    List<Place> find(String text) {
        if (text.length() > LONGEST_NAME) {
            return List.of();
        }
        List<Place> exact = exactly(PlaceKey.of(text));
        if (!exact.isEmpty()) {
            return exact;
        }
        Stripped stripped = strip(text);
        List<Place> found = List.copyOf(bare.getOrDefault(stripped.key(), Set.of()));
        List<Place> ofKind = found.stream().filter(place -> stripped.kinds().contains(place.kind())).toList();
        return ofKind.isEmpty() ? found : ofKind;
    }

    /** Whether a folded ending such as دىن or "dan" may follow a name. */
    boolean isEnding(String key) {
        return WORDS.isEnding(key);
    }

    /** @param kinds what the words taken away stood for */
    private record Stripped(String key, Set<PlaceKind> kinds) {}

    /**
     * Takes words for kinds away from both ends while something is left. Words for towns and villages stay: "Shache town"
     * is not the county.
     */
    private static Stripped strip(String text) {
        List<String> words = new ArrayList<>(words(text));
        Set<PlaceKind> kinds = EnumSet.noneOf(PlaceKind.class);
        boolean changed = true;
        while (changed && words.size() > 1) {
            changed = takeAway(words, words.size() - 1, kinds) || takeAway(words, 0, kinds);
        }
        String last = words.isEmpty() ? "" : words.getLast();
        for (int length = 3; length > 0; length--) {
            if (last.length() > length + 1 && isHan(last)
                    && strips(last.substring(last.length() - length), kinds)) {
                words.set(words.size() - 1, last.substring(0, last.length() - length));
                break;
            }
        }
        return new Stripped(String.join("", words), kinds);
    }

    private static boolean takeAway(List<String> words, int index, Set<PlaceKind> kinds) {
        if (!strips(words.get(index), kinds)) {
            return false;
        }
        words.remove(index);
        return true;
    }

    private static boolean strips(String word, Set<PlaceKind> kinds) {
        Set<PlaceKind> found = WORDS.kindsOf(word);
        boolean large = found.stream().anyMatch(kind -> kind != PlaceKind.TOWN && kind != PlaceKind.VILLAGE);
        boolean filler = word.equals("autonomous") || word.equals(PlaceKey.of("ئاپتونوم"))
                || word.equals("aptonom");
        if (large) {
            kinds.addAll(found);
        }
        return large || filler;
    }

    private static boolean isHan(String word) {
        return word.codePoints().allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        BLANKS.splitAsStream(FoldedText.of(text).plain()).map(PlaceKey::of).filter(key -> !key.isEmpty())
                .forEach(words::add);
        return words;
    }
}
