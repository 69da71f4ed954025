package org.kintrace.spark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;

import org.kintrace.linkage.ListPart;
import org.kintrace.linkage.MeetingForm;
import org.kintrace.linkage.PartRules;
import org.kintrace.linkage.TableWeights;
import org.kintrace.linkage.description.CountedContent;

import scala.Tuple2;

/** Brings together the forms that share enough of what few share, and compares them. */
final class Meetings {

    private final ListPart.Known known;
    private final TableWeights weights;
    private final double thresholdBits;
    private final JavaRDD<MeetingForm> undone;

    Meetings(ListPart.Known known, JavaRDD<CountedContent> forms, TableWeights weights,
            double thresholdBits) {
        this.known = known;
        this.weights = weights;
        this.thresholdBits = thresholdBits;
        ListPart.Known everywhere = known;
        undone = forms.mapPartitions(part -> Stretches.of(part, stretch -> withAtoms(everywhere, stretch)))
                .cache();
    }

    private static List<MeetingForm> withAtoms(ListPart.Known known, List<CountedContent> forms) {
        ListPart part = known.part(forms);
        List<MeetingForm> meeting = new ArrayList<>();
        for (int place = 0; place < forms.size(); place++) {
            meeting.add(new MeetingForm(forms.get(place), part.atoms(place), 0));
        }
        return meeting;
    }

    /**
     * The pairs that matter to the clusters, with bits above the threshold.
     *
     * @param sample any part of the list, which knows the rules for all
     */
    JavaRDD<ListPart.Pair> pairs(ListPart sample) {
        PartRules rules = sample.rules(repeats(sample.atomKinds()), weights);
        JavaPairRDD<Integer, MeetingForm> forms = undone
                .mapToPair(form -> new Tuple2<>(form.form().number(), form));
        for (int atoms = 1; atoms <= PartRules.MOST_ATOMS; atoms++) {
            forms = afterRulesOf(atoms, rules, forms).cache();
        }
        ListPart.Known everywhere = known;
        // As text: what machines know in common is small, and its text form is a format of ours.
        String learnt = weights.write();
        double threshold = thresholdBits;
        return forms.values()
                .flatMapToPair(form -> rules.meetings(form).stream().map(key -> new Tuple2<>(key, form))
                        .iterator())
                .groupByKey()
                .mapPartitions(part -> Stretches.of(part,
                        blocks -> compare(everywhere, TableWeights.read(learnt), threshold, rules, blocks)));
    }

    /** For each kind of atom the sum, over its values, of the square of how many forms have it. */
    private List<Double> repeats(int kinds) {
        Map<Integer, Double> squares = undone.flatMapToPair(form -> atomsOf(form).iterator())
                .reduceByKey(Integer::sum)
                .mapToPair(value -> new Tuple2<>(value._1()._1(), (double) value._2() * value._2()))
                .reduceByKey(Double::sum).collectAsMap();
        List<Double> repeats = new ArrayList<>();
        for (int a = 0; a < kinds; a++) {
            repeats.add(squares.getOrDefault(a, 0.0));
        }
        return repeats;
    }

    private static List<Tuple2<Tuple2<Integer, Long>, Integer>> atomsOf(MeetingForm form) {
        List<Tuple2<Tuple2<Integer, Long>, Integer>> atoms = new ArrayList<>();
        for (int a = 0; a < form.atoms().length; a++) {
            if (form.atoms()[a] != 0) {
                atoms.add(new Tuple2<>(new Tuple2<>(a, form.atoms()[a]), 1));
            }
        }
        return atoms;
    }

    /** Notes, with each form, the blocks of so many atoms that are small enough to be looked at pair by pair. */
    private static JavaPairRDD<Integer, MeetingForm> afterRulesOf(int atoms, PartRules rules,
            JavaPairRDD<Integer, MeetingForm> forms) {
        JavaPairRDD<Integer, Long> done = forms.values()
                .flatMapToPair(form -> rules.keys(form, atoms).stream()
                        .map(key -> new Tuple2<>(key, form.form().number())).iterator())
                .combineByKey(Block::of, Block::with, Block::with)
                .filter(block -> block._2().size() <= rules.largest(block._1().rule()))
                .flatMapToPair(block -> block._2().forms().stream()
                        .map(number -> new Tuple2<>(number, 1L << block._1().rule())).iterator())
                .reduceByKey((one, two) -> one | two);
        return forms.leftOuterJoin(done).mapValues(form -> form._1().with(form._2().orElse(0L)));
    }

    private static List<ListPart.Pair> compare(ListPart.Known known, TableWeights weights, double threshold,
            PartRules rules, List<Tuple2<PartRules.Key, Iterable<MeetingForm>>> blocks) {
        TreeMap<Integer, CountedContent> forms = new TreeMap<>();
        blocks.forEach(block -> block._2().forEach(form -> forms.put(form.form().number(), form.form())));
        Map<Integer, Integer> placeOf = places(forms);
        ListPart.Comparing comparing = known.part(List.copyOf(forms.values())).comparing(weights, threshold);
        List<ListPart.Pair> pairs = new ArrayList<>();
        for (Tuple2<PartRules.Key, Iterable<MeetingForm>> block : blocks) {
            List<MeetingForm> members = new ArrayList<>();
            block._2().forEach(members::add);
            members.sort(Comparator.comparingInt(form -> form.form().number()));
            for (int x = 0; x < members.size(); x++) {
                for (int y = x + 1; y < members.size(); y++) {
                    int one = members.get(x).form().number();
                    int two = members.get(y).form().number();
                    if (rules.meet(block._1().rule(), members.get(x), members.get(y))) {
                        float bits = comparing.above(placeOf.getOrDefault(one, -1),
                                placeOf.getOrDefault(two, -1));
                        if (bits > Float.NEGATIVE_INFINITY) {
                            pairs.add(new ListPart.Pair(one, two, bits));
                        }
                    }
                }
            }
        }
        return pairs;
    }

    /** The places of forms in their part, by number. */
    static Map<Integer, Integer> places(TreeMap<Integer, CountedContent> forms) {
        Map<Integer, Integer> placeOf = new HashMap<>();
        forms.keySet().forEach(number -> placeOf.put(number, placeOf.size()));
        return placeOf;
    }
}
