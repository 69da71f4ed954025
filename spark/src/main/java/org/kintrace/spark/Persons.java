package org.kintrace.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

import org.kintrace.linkage.Holding;
import org.kintrace.linkage.ListPart;
import org.kintrace.linkage.TableWeights;
import org.kintrace.linkage.cluster.Clusters;
import org.kintrace.linkage.description.CountedContent;
import org.kintrace.linkage.weigh.MatchWeight;

import scala.Tuple2;

/** Groups of forms taken apart into persons, each group on one machine. */
final class Persons {

    /** Where a form ended: the lowest form of its cluster, and what holds it there. */
    record Place(int form, int cluster, Holding holding) implements Serializable {}

    /** Two forms of different lists in one cluster. */
    record Link(int one, int two, double probability, double bits) implements Serializable {}

    /** What one group became. */
    private record Outcome(List<Place> places, List<Link> links) implements Serializable {}

    private final JavaRDD<Outcome> outcomes;

    Persons(JavaSparkContext spark, ListPart.Known known, JavaRDD<CountedContent> forms,
            JavaRDD<ListPart.Pair> pairs, TableWeights weights, double threshold) {
        Broadcast<int[]> lowest = spark
                .broadcast(new Groups(known.totals().forms(), pairs.toLocalIterator()).lowest());
        JavaPairRDD<Integer, CountedContent> members = forms
                .mapToPair(form -> new Tuple2<>(lowest.value()[form.number()], form));
        JavaPairRDD<Integer, ListPart.Pair> inside = pairs
                .filter(pair -> lowest.value()[pair.one()] == lowest.value()[pair.two()])
                .mapToPair(pair -> new Tuple2<>(lowest.value()[pair.one()], pair));
        String learnt = weights.write();
        outcomes = members.cogroup(inside).values().mapPartitions(part -> Stretches.of(part,
                groups -> List.of(outcome(known, TableWeights.read(learnt), threshold, groups)))).cache();
    }

    private static Outcome outcome(ListPart.Known known, TableWeights weights, double threshold,
            List<Tuple2<Iterable<CountedContent>, Iterable<ListPart.Pair>>> groups) {
        TreeMap<Integer, CountedContent> forms = new TreeMap<>();
        groups.forEach(group -> group._1().forEach(form -> forms.put(form.number(), form)));
        Map<Integer, Integer> placeOf = Meetings.places(forms);
        List<ListPart.Pair> pairs = new ArrayList<>();
        groups.forEach(group -> group._2().forEach(pair -> pairs
                .add(new ListPart.Pair(placeOf.getOrDefault(pair.one(), -1),
                        placeOf.getOrDefault(pair.two(), -1), pair.bits()))));
        List<CountedContent> inOrder = List.copyOf(forms.values());
        ListPart.Comparing comparing = known.part(inOrder).comparing(weights, threshold);
        Clusters clusters = comparing.persons(pairs);
        List<Place> places = new ArrayList<>();
        for (int place = 0; place < inOrder.size(); place++) {
            places.add(new Place(inOrder.get(place).number(), inOrder.get(clusters.clusterOf(place)).number(),
                    new Holding(clusters.weakest(place), comparing.repeats(place))));
        }
        return new Outcome(places, links(inOrder, clusters, comparing));
    }

    private static List<Link> links(List<CountedContent> forms, Clusters clusters,
            ListPart.Comparing comparing) {
        List<Link> links = new ArrayList<>();
        for (int[] cluster : clusters.severals()) {
            for (int one : cluster) {
                for (int two : cluster) {
                    if (!forms.get(one).content().isOfSecondList()
                            && forms.get(two).content().isOfSecondList()) {
                        MatchWeight bits = comparing.bits(one, two);
                        links.add(new Link(forms.get(one).number(), forms.get(two).number(),
                                comparing.probability(bits), bits.bits()));
                    }
                }
            }
        }
        return links;
    }

    JavaRDD<Place> places() {
        return outcomes.flatMap(outcome -> outcome.places().iterator());
    }

    JavaRDD<Link> links() {
        return outcomes.flatMap(outcome -> outcome.links().iterator());
    }
}
