package org.kintrace.spark;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;

import org.kintrace.linkage.ListPart;
import org.kintrace.linkage.ListShape;
import org.kintrace.linkage.TableWeights;
import org.kintrace.linkage.description.CountedContent;

import scala.Tuple2;

/**
 * The persons of one list, or across two, found by many machines as {@link org.kintrace.linkage.TableLinkage} finds
 * them on one: rows become counted forms, forms meet in blocks, pairs form groups, groups are taken apart into persons.
 */
final class DistributedLinkage {

    /** Values so many rows have are told to all machines. */
    static final int COMMON_FROM = 1_000;

    private final CountedForms counted;
    private final Persons persons;
    private final double thresholdBits;

    /** A row of a list with its person. */
    record Placed(String id, String cluster, double confidence) implements Serializable {}

    /** Two rows of different lists that are one person. */
    record Found(String idA, String idB, double probability, double bits) implements Serializable {}

    DistributedLinkage(JavaSparkContext spark, ListShape shape, JavaRDD<ListedRow> rows, double thresholdBits,
            int commonFrom) {
        this.thresholdBits = thresholdBits;
        counted = new CountedForms(spark, shape, rows, commonFrom);
        ListPart.Known known = counted.known();
        ListPart sample = known.part(sampled(known));
        TableWeights weights = sample.learn();
        JavaRDD<ListPart.Pair> pairs = new Meetings(known, counted.forms(), weights, thresholdBits)
                .pairs(sample).cache();
        persons = new Persons(spark, known, counted.forms(), pairs, weights, thresholdBits);
    }

    /** Forms are numbered by a hash of their content, so the first of each list are a random sample. */
    private List<CountedContent> sampled(ListPart.Known known) {
        int split = known.totals().split();
        int size = ListPart.sampleSize();
        return counted.forms()
                .filter(form -> form.number() < size && form.number() < split
                        || form.number() >= split && form.number() - split < size)
                .collect().stream().sorted(Comparator.comparingInt(CountedContent::number)).toList();
    }

    /** Every row; a cluster goes by the first of its ids in the order of texts. */
    JavaRDD<Placed> placedRows() {
        double threshold = thresholdBits;
        JavaPairRDD<Integer, Persons.Place> places = persons.places()
                .mapToPair(place -> new Tuple2<>(place.form(), place));
        JavaPairRDD<Integer, Tuple2<String, Persons.Place>> rows = counted.idsByForm().join(places)
                .mapToPair(row -> new Tuple2<>(row._2()._2().cluster(), row._2())).cache();
        JavaPairRDD<Integer, String> names = rows.mapValues(Tuple2::_1)
                .reduceByKey((one, two) -> one.compareTo(two) <= 0 ? one : two);
        return rows.join(names).values().map(row -> {
            String id = row._1()._1();
            Persons.Place place = row._1()._2();
            return new Placed(id, place.holding().isOnePerson() ? row._2() : id,
                    place.holding().confidence(threshold));
        });
    }

    /** The pairs of rows across two lists that share a cluster. */
    JavaRDD<Found> foundPairs() {
        JavaPairRDD<Integer, String> ids = counted.idsByForm().cache();
        return persons.links().mapToPair(link -> new Tuple2<>(link.one(), link)).join(ids)
                .mapToPair(link -> new Tuple2<>(link._2()._1().two(), link._2())).join(ids).values()
                .map(link -> new Found(link._1()._2(), link._2(), link._1()._1().probability(),
                        link._1()._1().bits()));
    }
}
