package org.kintrace.names;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Builds sound-alike twins: pairs of different names with one consonant skeleton, such as Marat and Murat. They are what
 * a matcher that lives on consonants cannot tell apart, so they are needed for fitting and for an honest measure.
 *
 * <p>Method: forms of one name are grouped as the labelled pairs say. Two groups are twins when any of their forms
 * (Chinese ones aside) have the same consonants by class ({k g q ʁ χ h}, {s z ʃ ʒ tʃ dʒ ts}, {b p f v}, {t d}, m, {n ŋ}, l, r;
 * glides and optional sounds left out, doubled ones once, at least two) and no two of their forms lie nearer than a third of an
 * unrelated sound before fitting, since those may be one name after all.
 */
public final class SoundAlikes {

    /** A third of an unrelated sound: about what one vowel read as a neighbouring one costs. */
    private static final double MAY_BE_ONE_NAME = 0.34;
    /** With one consonant nearly all short names would be twins of each other. */
    private static final int SHORTEST_SKELETON = 2;

    private final NamePreparer preparer = new NamePreparer();
    private final Aligner plain = new Aligner(
            CostModel.of(preparer.reader().symbols(), WeightFit.startingPoint()));

    /**
     * Twins among the names of the positive pairs.
     *
     * @param perTwins how many pairs of forms to draw for each pair of twin names
     * @param seed of the drawing
     */
    public List<LabelledPair> build(List<LabelledPair> pairs, int perTwins, long seed) {
        Map<String, Map<WrittenName, Token>> forms = formsByName(pairs);
        Map<String, Set<String>> bySkeleton = new TreeMap<>();
        forms.forEach((name, tokens) -> tokens.values().forEach(token -> {
            if (Script.of(token.text()) != Script.HAN) {
                String skeleton = skeleton(token.readings()[0]);
                if (skeleton.length() >= SHORTEST_SKELETON) {
                    bySkeleton.computeIfAbsent(skeleton, _ -> new TreeSet<>()).add(name);
                }
            }
        }));
        Random random = new Random(seed);
        Set<String> done = new HashSet<>();
        List<LabelledPair> twins = new ArrayList<>();
        for (Set<String> names : bySkeleton.values()) {
            for (String a : names) {
                for (String b : names) {
                    if (a.compareTo(b) < 0 && done.add(a + " " + b) && apart(of(forms, a), of(forms, b))) {
                        draw(a, of(forms, a), of(forms, b), perTwins, random, twins);
                    }
                }
            }
        }
        return twins;
    }

    private static Map<WrittenName, Token> of(Map<String, Map<WrittenName, Token>> forms, String name) {
        return forms.getOrDefault(name, Map.of());
    }

    private static void draw(String name, Map<WrittenName, Token> a, Map<WrittenName, Token> b, int count,
            Random random, List<LabelledPair> twins) {
        List<WrittenName> formsA = new ArrayList<>(a.keySet());
        List<WrittenName> formsB = new ArrayList<>(b.keySet());
        Collections.shuffle(formsA, random);
        Collections.shuffle(formsB, random);
        int n = formsA.size();
        int m = formsB.size();
        for (int i = 0; i < Math.min(count, n * m); i++) {
            twins.add(new LabelledPair(formsA.get(i % n), formsB.get((i + i / n) % m), false, 1, name));
        }
    }

    private Map<String, Map<WrittenName, Token>> formsByName(List<LabelledPair> pairs) {
        Map<String, Map<WrittenName, Token>> forms = new TreeMap<>();
        for (LabelledPair pair : pairs) {
            if (pair.same()) {
                for (WrittenName form : List.of(pair.a(), pair.b())) {
                    Optional<Token> token = NameComparer.wholeToken(preparer.reader(), form);
                    token.ifPresent(read -> forms.computeIfAbsent(pair.name(),
                            _ -> new TreeMap<>(java.util.Comparator.comparing(WrittenName::text)))
                            .put(form, read));
                }
            }
        }
        return forms;
    }

    private boolean apart(Map<WrittenName, Token> a, Map<WrittenName, Token> b) {
        for (Token x : a.values()) {
            for (Token y : b.values()) {
                for (Reading readingX : x.readings()) {
                    for (Reading readingY : y.readings()) {
                        if (plain.distance(readingX, readingY) < MAY_BE_ONE_NAME * CostModel.UNIT) {
                            return false;
                        }
                    }
                }
            }
        }
        return true;
    }

    private String skeleton(Reading reading) {
        StringBuilder skeleton = new StringBuilder();
        char last = 0;
        for (int id : reading.symbols()) {
            Symbols.Symbol symbol = preparer.reader().symbols().get(id);
            char sound = symbol.optional() ? 'a' : SkeletonClass.of(symbol.sounds()[0]);
            if (sound != last && sound != SkeletonClass.NONE) {
                skeleton.append(sound);
            }
            last = sound;
        }
        return skeleton.toString();
    }
}
