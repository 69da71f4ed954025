package org.kintrace.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

import org.kintrace.linkage.LinkageSettings;
import org.kintrace.linkage.ListShape;

/** What {@code spark-submit} starts; the arguments are those of {@link JobArguments}. */
public final class LinkageJob {

    private static final StructType CLUSTERS = new StructType().add("id", DataTypes.StringType)
            .add("cluster", DataTypes.StringType).add("confidence", DataTypes.DoubleType);
    private static final StructType PAIRS = new StructType().add("id_a", DataTypes.StringType)
            .add("id_b", DataTypes.StringType).add("probability", DataTypes.DoubleType)
            .add("bits", DataTypes.DoubleType);

    private final SparkSession spark;
    private final int commonFrom;

    LinkageJob(SparkSession spark, int commonFrom) {
        this.spark = spark;
        this.commonFrom = commonFrom;
    }

    public static void main(String[] arguments) throws IOException {
        JobArguments asked = JobArguments.of(List.of(arguments));
        try (SparkSession spark = SparkSession.builder().appName("kintrace").getOrCreate()) {
            new LinkageJob(spark, DistributedLinkage.COMMON_FROM).run(asked);
        }
    }

    void run(JobArguments asked) {
        ListReader reader = new ListReader(spark);
        List<ListColumns> columns = new ArrayList<>();
        JavaSparkContext context = new JavaSparkContext(spark.sparkContext());
        JavaRDD<ListedRow> rows = context.emptyRDD();
        for (JobArguments.AskedList list : asked.lists()) {
            Dataset<Row> file = reader.open(list.path());
            ListColumns known = ListColumns.of(List.of(file.columns()), list.id(), list.columns());
            rows = rows.union(reader.rows(list.path(), file, known, columns.size()));
            columns.add(known);
        }
        ListShape shape = new ListShape(columns.stream().map(ListColumns::kinds).toList());
        DistributedLinkage linkage = new DistributedLinkage(context, shape, rows,
                LinkageSettings.DEFAULT_THRESHOLD_BITS, commonFrom);
        write(columns.size() == 1 ? clusters(linkage) : pairs(linkage), asked.out());
    }

    private Dataset<Row> clusters(DistributedLinkage linkage) {
        return spark.createDataFrame(
                linkage.placedRows().map(row -> RowFactory.create(row.id(), row.cluster(), row.confidence())),
                CLUSTERS);
    }

    private Dataset<Row> pairs(DistributedLinkage linkage) {
        return spark.createDataFrame(linkage.foundPairs()
                .map(pair -> RowFactory.create(pair.idA(), pair.idB(), pair.probability(), pair.bits())),
                PAIRS);
    }

    private static void write(Dataset<Row> result, String path) {
        if (path.endsWith(".parquet")) {
            result.write().parquet(path);
        } else {
            result.write().option("header", "true").option("escape", "\"").csv(path);
        }
    }
}
