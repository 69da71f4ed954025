package org.kintrace.names;

import java.util.HashSet;
import java.util.Set;

/**
 * A coarse key, equal for spellings worth comparing. For choosing candidates only: equal keys mean nothing by
 * themselves.
 *
 * @param text short ASCII text without blanks: the classes of the first three consonants of a part, or, after an equals
 *     sign, its group in the variant dictionary
 */
public record NameKey(String text) {

    private static final int LONGEST = 3;

    public NameKey {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a key has at least one letter");
        }
    }

    /**
     * The keys of a name in any script; two names worth comparing share at least one, nearly always. A part gives one key
     * for each way to read it, one without a first k, g or h, since those vanish in Chinese, and one for each pair of its
     * first three consonants, since single ones vanish too.
     */
    public static Set<NameKey> keysOf(WrittenName name) {
        NamePreparer preparer = NameComparer.standard().preparer();
        Set<NameKey> keys = new HashSet<>();
        for (Token token : preparer.prepare(name).read.tokens) {
            Token stem = token.stem();
            for (Reading reading : token.readings()) {
                add(skeleton(reading, preparer), keys);
            }
            if (stem != null) {
                for (Reading reading : stem.readings()) {
                    add(skeleton(reading, preparer), keys);
                }
            }
            for (int group : token.groups()) {
                keys.add(new NameKey("=" + preparer.variants().key(group)));
            }
        }
        return keys;
    }

    private static void add(String skeleton, Set<NameKey> keys) {
        keys.add(new NameKey(skeleton.isEmpty() ? "-" : first(skeleton)));
        if (skeleton.startsWith("k") && skeleton.length() > 1) {
            keys.add(new NameKey(first(skeleton.substring(1))));
        }
        if (skeleton.length() >= LONGEST) {
            keys.add(new NameKey(skeleton.substring(0, 2)));
            keys.add(new NameKey(skeleton.charAt(0) + skeleton.substring(2, LONGEST)));
        }
    }

    private static String first(String skeleton) {
        return skeleton.substring(0, Math.min(LONGEST, skeleton.length()));
    }

    private static String skeleton(Reading reading, NamePreparer preparer) {
        StringBuilder skeleton = new StringBuilder();
        char last = 0;
        for (int id : reading.symbols()) {
            Symbols.Symbol symbol = preparer.reader().symbols().get(id);
            char sound = symbol.optional() ? SkeletonClass.NONE : SkeletonClass.of(symbol.sounds()[0]);
            if (sound != last && sound != SkeletonClass.NONE) {
                skeleton.append(sound);
            }
            last = sound;
        }
        return skeleton.toString();
    }
}
