package org.kintrace.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Reading symbols: what one written unit of one script may stand for, such as "Latin x: χ, ʃ or h". Alignment compares
 * symbols, not letters, so an ambiguous letter stays ambiguous to the end.
 */
final class Symbols {

    private final Map<String, Integer> ids = new HashMap<>();
    private final List<Symbol> symbols = new ArrayList<>();

    /**
     * One symbol.
     *
     * @param name script letter (L Latin, K Cyrillic, R Arabic, H Chinese), colon, alternatives by slashes, {@code ?}
     *     where it may be silent
     * @param sounds the alternatives, likeliest first
     * @param optional whether it is often not there at all
     */
    record Symbol(String name, char[] sounds, boolean optional) {

        boolean vowel() {
            return Sounds.kind(sounds[0]) == 'v';
        }

        char script() {
            return name.charAt(0);
        }
    }

    /** The symbol of a part as the tables write it, made where it is new. */
    int intern(char script, String part) {
        return ids.computeIfAbsent(script + ":" + part, name -> {
            boolean optional = part.endsWith("?");
            String[] alternatives = (optional ? part.substring(0, part.length() - 1) : part).split("/");
            char[] sounds = new char[alternatives.length];
            for (int i = 0; i < sounds.length; i++) {
                if (alternatives[i].length() != 1) {
                    throw new IllegalArgumentException("a reading is one sound, not " + alternatives[i]);
                }
                sounds[i] = alternatives[i].charAt(0);
                Sounds.kind(sounds[i]);
            }
            symbols.add(new Symbol(name, sounds, optional));
            return symbols.size() - 1;
        });
    }

    Symbol get(int id) {
        return symbols.get(id);
    }

    int size() {
        return symbols.size();
    }

    /** The id under a name, or -1. */
    int find(String name) {
        return ids.getOrDefault(name, -1);
    }
}
