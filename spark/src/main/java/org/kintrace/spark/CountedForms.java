package org.kintrace.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.apache.spark.api.java.JavaPairRDD;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;

import org.kintrace.linkage.Kinship;
import org.kintrace.linkage.ListPart;
import org.kintrace.linkage.ListShape;
import org.kintrace.linkage.description.CellValue;
import org.kintrace.linkage.description.CountedContent;
import org.kintrace.linkage.description.ListTotals;
import org.kintrace.linkage.description.PlaceText;
import org.kintrace.linkage.description.RowContent;

import scala.Tuple2;

/** The different rows of a list, numbered by their content, each with how common its values are. */
final class CountedForms {

    private final JavaSparkContext spark;
    private final ListShape shape;
    private final int commonFrom;
    private final JavaPairRDD<RowContent, String> idsByContent;
    private final JavaPairRDD<Integer, Numbered> numbered;
    private final ListPart.Known known;
    private final JavaRDD<CountedContent> counted;

    private record Numbered(RowContent content, int rows) implements Serializable {}

    /** How much there is of a list. */
    private record Extent(long rows, long forms, long ofFirstList, boolean hasOthers)
            implements
                Serializable {

        static final Extent NONE = new Extent(0, 0, 0, false);

        static Extent of(Numbered form) {
            return new Extent(form.rows(), 1, form.content().isOfSecondList() ? 0 : 1,
                    !form.content().others().isEmpty());
        }

        Extent with(Extent other) {
            return new Extent(rows + other.rows, forms + other.forms, ofFirstList + other.ofFirstList,
                    hasOthers || other.hasOthers);
        }
    }

    /** A value, or a parent, of a form: the form's number and which of them it is. */
    private record Owner(int form, int place) implements Serializable {}

    /** @param commonFrom values so many rows have are told to all machines, rarer ones only to those that hold them */
    CountedForms(JavaSparkContext spark, ListShape shape, JavaRDD<ListedRow> rows, int commonFrom) {
        this.spark = spark;
        this.shape = shape;
        this.commonFrom = commonFrom;
        idsByContent = rows
                .mapPartitionsToPair(part -> Stretches.of(part, stretch -> contents(shape, stretch)))
                .cache();
        numbered = idsByContent.mapToPair(row -> new Tuple2<>(row._1(), 1)).reduceByKey(Integer::sum)
                .sortByKey().zipWithIndex()
                .mapToPair(form -> new Tuple2<>(Math.toIntExact(form._2()),
                        new Numbered(form._1()._1(), form._1()._2())))
                .cache();
        JavaPairRDD<CellValue, Integer> counts = numbered.values()
                .flatMapToPair(form -> form.content().values()
                        .stream().map(value -> new Tuple2<>(value, form.rows())).iterator())
                .reduceByKey(Integer::sum)
                .cache();
        known = new ListPart.Known(shape, totals(counts, placesOf(rows)), commonerNames(counts));
        counted = withCounts(counts, parents()).cache();
    }

    private static List<Tuple2<RowContent, String>> contents(ListShape shape, List<ListedRow> rows) {
        List<Tuple2<RowContent, String>> contents = new ArrayList<>();
        for (int list = 0; list < shape.lists().size(); list++) {
            int here = list;
            List<ListedRow> ofList = rows.stream().filter(row -> row.list() == here).toList();
            List<RowContent> read = shape.contents(list, ofList.stream().map(ListedRow::cells).toList());
            for (int k = 0; k < read.size(); k++) {
                contents.add(new Tuple2<>(read.get(k), ofList.get(k).id()));
            }
        }
        return contents;
    }

    private List<PlaceText> placesOf(JavaRDD<ListedRow> rows) {
        ListShape known = shape;
        // A column of more texts than that is no column of places; so many of each suffice to tell.
        int most = ListPart.mostPlaces();
        return rows.mapPartitions(part -> Stretches.of(part, stretch -> places(known, stretch)))
                .mapToPair(place -> new Tuple2<>(new Tuple2<>(place.list(), place.field()), place))
                .combineByKey(PlaceTexts::of, (texts, place) -> texts.with(place, most),
                        (texts, more) -> texts.with(more, most))
                .values().flatMap(texts -> texts.asPlaces().iterator()).collect();
    }

    private static List<PlaceText> places(ListShape shape, List<ListedRow> rows) {
        List<PlaceText> places = new ArrayList<>();
        for (int list = 0; list < shape.lists().size(); list++) {
            int here = list;
            places.addAll(shape.places(list,
                    rows.stream().filter(row -> row.list() == here).map(ListedRow::cells).toList()));
        }
        return places;
    }

    private ListTotals totals(JavaPairRDD<CellValue, Integer> counts, List<PlaceText> places) {
        Map<Integer, Tuple2<Long, Double>> sums = counts.mapToPair(CountedForms::summand)
                .reduceByKey((one, two) -> new Tuple2<>(one._1() + two._1(), one._2() + two._2()))
                .collectAsMap();
        Extent extent = numbered.values().map(Extent::of).fold(Extent.NONE, Extent::with);
        int fields = shape.fields();
        List<Long> presentOf = new ArrayList<>();
        List<Double> sameOf = new ArrayList<>();
        for (int f = 0; f < fields; f++) {
            Tuple2<Long, Double> sum = sums.getOrDefault(f, new Tuple2<>(0L, 0.0));
            presentOf.add(sum._1());
            sameOf.add(sum._2());
        }
        return new ListTotals(Math.toIntExact(extent.rows()), Math.toIntExact(extent.forms()),
                Math.toIntExact(extent.ofFirstList()), extent.hasOthers(), presentOf, sameOf, places);
    }

    /** Rows that have a value of the field, and ordered pairs of them that agree. */
    private static Tuple2<Integer, Tuple2<Long, Double>> summand(Tuple2<CellValue, Integer> count) {
        int rows = count._2();
        return new Tuple2<>(count._1().field(), new Tuple2<>((long) rows, rows * (rows - 1.0)));
    }

    private static Map<String, String> commonerNames(JavaPairRDD<CellValue, Integer> counts) {
        return ListPart.commonerNames(new HashMap<>(counts
                .filter(count -> count._1().field() == CellValue.ANYWHERE)
                .mapToPair(count -> new Tuple2<>(count._1().text(), count._2())).collectAsMap()));
    }

    /** A join by value would send half of the list to the machine that holds the commoner sex. */
    private JavaRDD<CountedContent> withCounts(JavaPairRDD<CellValue, Integer> counts,
            JavaPairRDD<Integer, List<Integer>> parents) {
        int from = commonFrom;
        Broadcast<Map<CellValue, Integer>> common = spark
                .broadcast(new HashMap<>(counts.filter(count -> count._2() >= from).collectAsMap()));
        JavaPairRDD<CellValue, Integer> rare = counts.filter(count -> count._2() < from);
        JavaPairRDD<Integer, Map<Integer, Integer>> found = numbered
                .flatMapToPair(form -> owners(form._1(), form._2(), common.value()).iterator()).join(rare)
                .mapToPair(value -> new Tuple2<>(value._2()._1().form(),
                        new Tuple2<>(value._2()._1().place(), value._2()._2())))
                .groupByKey().mapValues(CountedForms::asMap);
        return numbered.leftOuterJoin(found).leftOuterJoin(parents)
                .map(form -> counted(form._1(), form._2()._1()._1(), form._2()._1()._2().orElse(Map.of()),
                        common.value(), form._2()._2().orElse(List.of())));
    }

    /** The years of birth of the parents each form names, as far as they have rows of their own. */
    private JavaPairRDD<Integer, List<Integer>> parents() {
        if (!shape.namesParents()) {
            return JavaPairRDD.fromJavaRDD(spark.emptyRDD());
        }
        ListShape known = shape;
        JavaPairRDD<Integer, Kinship> kin = JavaPairRDD.fromJavaRDD(numbered
                .mapPartitions(part -> Stretches.of(part, stretch -> kinships(known, stretch)))).cache();
        JavaPairRDD<String, Integer> years = kin.values().filter(one -> !one.name().isEmpty())
                .mapToPair(one -> new Tuple2<>(one.name(), one.year())).reduceByKey(Kinship::together);
        JavaPairRDD<Integer, Map<Integer, Integer>> found = kin
                .flatMapToPair(one -> named(one._1(), one._2()).iterator()).join(years)
                .mapToPair(name -> new Tuple2<>(name._2()._1().form(),
                        new Tuple2<>(name._2()._1().place(), name._2()._2())))
                .groupByKey().mapValues(CountedForms::asMap);
        return kin.leftOuterJoin(found).mapValues(one -> IntStream.range(0, one._1().parents().size())
                .mapToObj(place -> one._2().orElse(Map.of()).getOrDefault(place, 0)).toList());
    }

    private static List<Tuple2<Integer, Kinship>> kinships(ListShape shape,
            List<Tuple2<Integer, Numbered>> forms) {
        List<Kinship> kinships = shape.kinships(forms.stream().map(form -> form._2().content()).toList());
        return IntStream.range(0, forms.size())
                .mapToObj(k -> new Tuple2<>(forms.get(k)._1(), kinships.get(k))).toList();
    }

    private static List<Tuple2<String, Owner>> named(int form, Kinship kin) {
        return IntStream.range(0, kin.parents().size()).filter(place -> !kin.parents().get(place).isEmpty())
                .mapToObj(place -> new Tuple2<>(kin.parents().get(place), new Owner(form, place))).toList();
    }

    private static List<Tuple2<CellValue, Owner>> owners(int number, Numbered form,
            Map<CellValue, Integer> common) {
        List<Tuple2<CellValue, Owner>> owners = new ArrayList<>();
        List<CellValue> values = form.content().values();
        for (int v = 0; v < values.size(); v++) {
            if (!common.containsKey(values.get(v))) {
                owners.add(new Tuple2<>(values.get(v), new Owner(number, v)));
            }
        }
        return owners;
    }

    private static Map<Integer, Integer> asMap(Iterable<Tuple2<Integer, Integer>> counts) {
        Map<Integer, Integer> map = new HashMap<>();
        counts.forEach(count -> map.put(count._1(), count._2()));
        return map;
    }

    private static CountedContent counted(int number, Numbered form, Map<Integer, Integer> rare,
            Map<CellValue, Integer> common, List<Integer> parents) {
        List<Integer> counts = new ArrayList<>();
        List<CellValue> values = form.content().values();
        for (int v = 0; v < values.size(); v++) {
            Integer count = rare.getOrDefault(v, common.get(values.get(v)));
            if (count == null) {
                throw new IllegalStateException("value " + v + " of form " + number + " was not counted");
            }
            counts.add(count);
        }
        return new CountedContent(number, form.rows(), form.content(), counts, parents);
    }

    /** What every machine has to know of the list. */
    ListPart.Known known() {
        return known;
    }

    JavaRDD<CountedContent> forms() {
        return counted;
    }

    /** The ids of the rows by the number of their form. */
    JavaPairRDD<Integer, String> idsByForm() {
        return idsByContent
                .join(numbered.mapToPair(form -> new Tuple2<>(form._2().content(), form._1())))
                .mapToPair(row -> new Tuple2<>(row._2()._2(), row._2()._1()));
    }
}
