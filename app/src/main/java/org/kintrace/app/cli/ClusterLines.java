package org.kintrace.app.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.kintrace.linkage.TableLinkage;

/** The lines of a clusters file: id, cluster and confidence of each row, in the order of the rows. */
final class ClusterLines {

    private static final int ROWS_AT_ONCE = 1 << 16;

    private ClusterLines() {}

    /** Stretches of rows become text side by side and are written in their order. */
    static void write(Path to, LinkInput input, int[] clusters, TableLinkage linkage, int threads)
            throws CommandFailedException {
        ResultFile.writeBytes(to, out -> {
            out.write("id\tcluster\tconfidence\n".getBytes(StandardCharsets.UTF_8));
            int stretch = ROWS_AT_ONCE * threads;
            for (int from = 0; from < clusters.length; from += stretch) {
                int begin = from;
                byte[][] texts = new byte[threads][0];
                List<Integer> parts = IntStream.range(0, threads).boxed().toList();
                AtOnce.each(parts, part -> {
                    int first = Math.min(clusters.length, begin + part * ROWS_AT_ONCE);
                    texts[part] = lines(input, clusters, linkage, first,
                            Math.min(clusters.length, first + ROWS_AT_ONCE));
                });
                for (byte[] text : texts) {
                    out.write(text);
                }
            }
        });
    }

    private static byte[] lines(LinkInput input, int[] clusters, TableLinkage linkage, int from, int to) {
        StringBuilder text = new StringBuilder((to - from) * 32);
        for (int row = from; row < to; row++) {
            double confidence = linkage.confidence(row);
            text.append(TabTable.escape(input.id(row))).append('\t').append(clusters[row])
                    .append(confidence == 1 ? "\t1.000000\n" : "\t0.");
            if (confidence != 1) {
                appendSixDigits(confidence, text);
            }
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Below 1; by hand, because a million calls of a formatter are a second of waiting. */
    private static void appendSixDigits(double share, StringBuilder text) {
        long digits = Math.min(999_999, Math.round(share * 1e6));
        for (int unit = 100_000; unit > 0; unit /= 10) {
            text.append((char) ('0' + digits / unit % 10));
        }
        text.append('\n');
    }
}
