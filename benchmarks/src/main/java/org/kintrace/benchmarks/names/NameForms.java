package org.kintrace.benchmarks.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

import org.kintrace.names.WrittenName;

/** Attested forms of single names by how they are written, from the pairs of a labelled file that are one name. */
final class NameForms {

    private final Map<String, Map<Spelling, List<String>>> forms = new TreeMap<>();

    NameForms(List<NamePair> pairs) {
        for (NamePair pair : pairs) {
            if (pair.same() && pair.kind().equals("s")) {
                for (WrittenName form : List.of(pair.a(), pair.b())) {
                    List<String> known = forms
                            .computeIfAbsent(pair.entity(), _ -> new EnumMap<>(Spelling.class))
                            .computeIfAbsent(Spelling.of(form), _ -> new ArrayList<>());
                    if (!known.contains(form.text())) {
                        known.add(form.text());
                    }
                }
            }
        }
    }

    /** Keys of the names that are written in at least two ways. */
    List<String> entities() {
        return forms.keySet().stream().filter(entity -> forms(entity).size() > 1).toList();
    }

    boolean has(String entity, Spelling spelling) {
        return forms(entity).containsKey(spelling);
    }

    /** One form of a name, in another spelling where it has none in the wanted one. */
    String draw(String entity, Spelling wanted, SplittableRandom random) {
        Map<Spelling, List<String>> known = forms(entity);
        List<String> spelled = known.containsKey(wanted)
                ? known.getOrDefault(wanted, List.of())
                : known.values().iterator().next();
        return spelled.get(random.nextInt(spelled.size()));
    }

    /** The first form in a spelling, empty where it has none. */
    String first(String entity, Spelling spelling) {
        return forms(entity).getOrDefault(spelling, List.of("")).getFirst();
    }

    private Map<Spelling, List<String>> forms(String entity) {
        return forms.getOrDefault(entity, Map.of());
    }
}
