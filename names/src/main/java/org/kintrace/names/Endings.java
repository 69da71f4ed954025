package org.kintrace.names;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Endings with a meaning, from {@code endings.tsv}: patronymics, surnames, honorifics, and the sex they tell of. */
final class Endings {

    /**
     * One ending.
     *
     * @param kind patronymic, surname, compound or particle
     * @param name the row's name, in plain Latin letters
     */
    record Ending(String written, String kind, String name, NameEvidence.@Nullable Sex sex) {

        /** The part without this ending, where the ending only says whose child or of which family. */
        Optional<String> stem(String part) {
            return kind.equals("compound")
                    ? Optional.empty()
                    : Optional.of(part.substring(0, part.length() - written.length()));
        }
    }

    private final List<Ending> endings = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private final Map<Character, List<Ending>> byLastLetter = new HashMap<>();
    private final List<String> placeWords = new ArrayList<>();
    private final Set<String> particles = new HashSet<>();
    private final Map<String, Integer> besideFather = new HashMap<>();

    Endings() {
        for (TableFile.Row row : TableFile.rows("endings")) {
            NameEvidence.Sex sex = switch (row.cell(2)) {
                case "w" -> NameEvidence.Sex.WOMAN;
                case "m" -> NameEvidence.Sex.MAN;
                default -> null;
            };
            names.add(row.cell(0));
            for (String written : row.cell(3).split(" ")) {
                if (row.cell(1).equals("place")) {
                    placeWords.add(written);
                } else if (row.cell(1).equals("particle") || row.cell(1).endsWith("father")) {
                    particles.add(written);
                    if (row.cell(1).endsWith("father")) {
                        besideFather.put(written, row.cell(1).startsWith("before") ? 1 : -1);
                    }
                } else {
                    endings.add(new Ending(written, row.cell(1), row.cell(0), sex));
                }
            }
        }
        endings.sort(Comparator.comparingInt((Ending ending) -> ending.written().length()).reversed());
        for (Ending ending : endings) {
            byLastLetter.computeIfAbsent(ending.written().charAt(ending.written().length() - 1),
                    _ -> new ArrayList<>()).add(ending);
        }
    }

    boolean isParticle(String part) {
        return particles.contains(part);
    }

    /** Which part a separate word such as bin or oghli says to be the father's name, -1 where there is none. */
    int fatherAmong(List<String> parts) {
        for (int i = 0; i < parts.size(); i++) {
            int father = i + besideFather.getOrDefault(parts.get(i), 0);
            if (father != i && father >= 0 && father < parts.size() && !isParticle(parts.get(father))) {
                return father;
            }
        }
        return -1;
    }

    /** The longest ending a part has, leaving a stem of at least two letters. */
    Optional<Ending> of(String part) {
        for (Ending ending : byLastLetter.getOrDefault(part.charAt(part.length() - 1), List.of())) {
            if (part.endsWith(ending.written()) && leavesStem(part, ending)) {
                return Optional.of(ending);
            }
        }
        return Optional.empty();
    }

    private static boolean leavesStem(String part, Ending ending) {
        int stem = part.length() - ending.written().length();
        return stem >= (Script.of(part) == Script.HAN ? 1 : 3);
    }

    /** A Chinese place name without its word for county, town or prefecture. */
    String withoutPlaceWord(String part) {
        for (String word : placeWords) {
            if (part.endsWith(word) && part.length() > word.length() + 1) {
                return part.substring(0, part.length() - word.length());
            }
        }
        return part;
    }

    /** Endings that make a compound of a name, as in Memet-jan. */
    List<Ending> compounds() {
        return endings.stream().filter(ending -> ending.kind().equals("compound")).toList();
    }

    int indexOf(Ending ending) {
        return names.indexOf(ending.name());
    }

    String nameOf(int index) {
        return names.get(index);
    }
}
