package org.kintrace.linkage.compare;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.kintrace.names.Romanisation;
import org.kintrace.names.Script;
import org.kintrace.names.SinicisedSpelling;
import org.kintrace.names.WrittenName;

/**
 * The consonant classes of each part of a name, read off its romanisation: what most spellings of one name share. Coarse on
 * purpose; used to count how common a name is, never to say that two are one.
 */
public final class NameSkeleton {

    private NameSkeleton() {}

    /** One skeleton per part, in the order written; a part without consonants is left out. */
    public static List<String> of(WrittenName name) {
        String latin = Normalizer.normalize(Romanisation.of(name), Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT);
        boolean sinicised = name.script() == Script.HAN || SinicisedSpelling.looksSinicised(name.text());
        List<String> skeletons = new ArrayList<>();
        for (String part : latin.split("[^\\p{L}\\p{M}']+")) {
            String skeleton = skeleton(part, sinicised);
            if (!skeleton.isEmpty()) {
                skeletons.add(skeleton);
            }
        }
        return List.copyOf(skeletons);
    }

    private static String skeleton(String part, boolean sinicised) {
        StringBuilder classes = new StringBuilder();
        for (int i = 0; i < part.length(); i++) {
            char letter = switch (part.charAt(i)) {
                case 'b', 'p' -> 'b';
                case 'd', 't' -> 't';
                // Pinyin writes with q and x what the Latin of Uyghur writes with ch and sh.
                case 'q', 'x' -> sinicised ? 's' : 'k';
                case 'g', 'k' -> 'k';
                case 'j', 'z', 'c', 's', 'ç', 'ş' -> 's';
                case 'l', 'r' -> 'r';
                case 'm' -> 'm';
                case 'n' -> 'n';
                case 'f', 'v' -> 'f';
                default -> 0;
            };
            if (letter != 0 && (classes.isEmpty() || classes.charAt(classes.length() - 1) != letter)) {
                classes.append(letter);
            }
        }
        return classes.toString();
    }
}
