package org.kintrace.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

import scala.Tuple2;

/**
 * Reads lists of persons, by the end of their path: {@code .parquet}; {@code .tsv}, where a quote is a sign like any other
 * and {@code \t \n \\} stand for tab, line end and backslash; all others are CSV, cells quoted as RFC 4180 has it.
 * Text is UTF-8 with a heading line.
 */
final class ListReader {

    private final SparkSession spark;

    ListReader(SparkSession spark) {
        this.spark = spark;
    }

    Dataset<Row> open(String path) {
        if (path.endsWith(".parquet")) {
            return spark.read().parquet(path);
        }
        boolean tabs = isTabbed(path);
        return spark.read().option("header", "true").option("sep", tabs ? "\t" : ",")
                .option("quote", tabs ? "" : "\"").option("escape", "\"").csv(path);
    }

    private static boolean isTabbed(String path) {
        return path.endsWith(".tsv");
    }

    /**
     * The rows of a list.
     *
     * @param file as {@link #open} gives it
     * @param list 0 for the first list, 1 for the second
     * @throws IllegalArgumentException when rows have no id, or one another has
     */
    JavaRDD<ListedRow> rows(String path, Dataset<Row> file, ListColumns columns, int list) {
        List<Column> wanted = new ArrayList<>();
        wanted.add(text(columns.id()));
        columns.kinds().forEach(kind -> wanted.add(text(kind.header())));
        boolean tabs = isTabbed(path);
        JavaRDD<ListedRow> rows = file.select(wanted.toArray(Column[]::new)).javaRDD()
                .map(row -> listed(list, row, tabs)).cache();
        requireIds(rows, list);
        return rows;
    }

    private static Column text(String heading) {
        return functions.col("`" + heading.replace("`", "``") + "`").cast("string");
    }

    private static ListedRow listed(int list, Row row, boolean tabs) {
        String[] cells = new String[row.length()];
        Arrays.setAll(cells, c -> row.isNullAt(c) ? "" : row.getString(c).strip());
        if (tabs) {
            Arrays.setAll(cells, c -> unescaped(cells[c]));
        }
        return new ListedRow(list, cells[0], List.of(cells).subList(1, cells.length).stream().toList());
    }

    private static String unescaped(String cell) {
        if (cell.indexOf('\\') < 0) {
            return cell;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            char next = c == '\\' && i + 1 < cell.length() ? cell.charAt(i + 1) : 0;
            switch (next) {
                case 't' -> plain.append('\t');
                case 'n' -> plain.append('\n');
                case '\\' -> plain.append('\\');
                default -> plain.append(c);
            }
            i += next == 't' || next == 'n' || next == '\\' ? 1 : 0;
        }
        return plain.toString();
    }

    private static void requireIds(JavaRDD<ListedRow> rows, int list) {
        long repeated = rows.mapToPair(row -> new Tuple2<>(row.id(), 1)).reduceByKey(Integer::sum)
                .filter(id -> id._1().isEmpty() || id._2() > 1).count();
        if (repeated > 0) {
            throw new IllegalArgumentException("in list " + (list + 1) + " there are " + repeated
                    + " ids that are empty or stand in several rows; every row needs an id of its own");
        }
    }
}
