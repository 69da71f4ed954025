package org.kintrace.benchmarks.names;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import org.kintrace.names.WrittenName;

/**
 * Invented names in one spelling each, made of single names that have attested forms in several spellings: 25 % one part,
 * 65 % two, 10 % three; a few names are common (the k-th is drawn in proportion to 1/k); a tenth of the parts has a slip of
 * one letter, so that a pool has many more distinct parts than the forms it is made of.
 */
final class InventedPool {

    private static final double SLIPS = 0.1;

    /** What a name is made of: keys of single names, in order. */
    record Made(List<String> entities, WrittenName written, Spelling spelling) {

        /** The single names in a fixed order: equal for names made of the same ones. */
        String ofWhat() {
            return String.join(" ", entities.stream().sorted().toList());
        }
    }

    private final List<String> entities;
    private final NameForms forms;
    private final double[] upTo;
    private final SplittableRandom random;

    InventedPool(List<NamePair> pairs, long seed) {
        random = new SplittableRandom(seed);
        forms = new NameForms(pairs);
        entities = new ArrayList<>(forms.entities());
        for (int i = entities.size() - 1; i > 0; i--) {
            java.util.Collections.swap(entities, i, random.nextInt(i + 1));
        }
        upTo = new double[entities.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    /** So many names, no two written alike. */
    List<Made> distinct(int count) {
        Set<String> known = new HashSet<>(count * 2);
        List<Made> drawn = new ArrayList<>(count);
        while (drawn.size() < count) {
            Made made = draw();
            if (known.add(made.written().text())) {
                drawn.add(made);
            }
        }
        return drawn;
    }

    Made draw() {
        double kind = random.nextDouble();
        int parts = kind < 0.25 ? 1 : kind < 0.9 ? 2 : 3;
        List<String> drawn = new ArrayList<>();
        while (drawn.size() < parts) {
            int at = java.util.Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
            drawn.add(entities.get(Math.min(upTo.length - 1, at < 0 ? -at - 1 : at)));
        }
        Spelling spelling = Spelling.values()[random.nextInt(Spelling.values().length)];
        return new Made(drawn, written(drawn, spelling, SLIPS), spelling);
    }

    /** The same name in another spelling than it was drawn in, where its parts have one; without slips. */
    WrittenName otherwise(Made made) {
        List<Spelling> others = new ArrayList<>();
        for (Spelling spelling : Spelling.values()) {
            if (spelling != made.spelling()
                    && made.entities().stream().allMatch(entity -> forms.has(entity, spelling))) {
                others.add(spelling);
            }
        }
        Spelling spelling = others.isEmpty() ? Spelling.LATIN : others.get(random.nextInt(others.size()));
        return written(made.entities(), spelling, 0);
    }

    private WrittenName written(List<String> drawn, Spelling spelling, double slips) {
        StringBuilder text = new StringBuilder();
        for (String entity : drawn) {
            String part = forms.draw(entity, spelling, random);
            text.append(text.isEmpty()
                    ? ""
                    : Spelling.of(WrittenName.of(part, "zh-Hans")) == spelling ? "·" : " ")
                    .append(random.nextDouble() < slips ? slip(part) : part);
        }
        return WrittenName.of(text.toString());
    }

    /** One letter doubled, left out, or exchanged with its neighbour. */
    private String slip(String part) {
        if (part.length() < 4) {
            return part;
        }
        int at = 1 + random.nextInt(part.length() - 2);
        return switch (random.nextInt(3)) {
            case 0 -> part.substring(0, at) + part.substring(at + 1);
            case 1 -> part.substring(0, at) + part.charAt(at) + part.substring(at);
            default -> part.substring(0, at) + part.charAt(at + 1) + part.charAt(at) + part.substring(at + 2);
        };
    }
}
