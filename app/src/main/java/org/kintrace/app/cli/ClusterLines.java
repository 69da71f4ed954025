package org.kintrace.app.cli;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.kintrace.linkage.TableLinkage;

/** The lines of a clusters file: id, cluster and confidence of each row, in the order of the rows. */
final class ClusterLines {

    private static final int ROWS_AT_ONCE = 1 << 15;
    /** Two tabs, a number of ten digits, a probability, and the end of the line. */
    private static final int LONGEST_REST = 24;
    private static final byte[] SURE = "\t1.000000\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BELOW_ONE = "\t0.".getBytes(StandardCharsets.US_ASCII);

    private ClusterLines() {}

    /** Stretches of rows become text side by side and are written in their order. */
    static void write(Path to, LinkInput input, int[] clusters, TableLinkage linkage)
            throws CommandFailedException {
        ResultFile.writeBytes(to, out -> {
            out.write("id\tcluster\tconfidence\n".getBytes(StandardCharsets.UTF_8));
            List<Integer> parts = IntStream.rangeClosed(0, clusters.length / ROWS_AT_ONCE).boxed().toList();
            AtOnce.inOrder(parts, part -> {
                int first = part * ROWS_AT_ONCE;
                return lines(input, clusters, linkage, first,
                        Math.min(clusters.length, first + ROWS_AT_ONCE));
            }, text -> out.write(text.array(), 0, text.position()));
        });
    }

    private static ByteBuffer lines(LinkInput input, int[] clusters, TableLinkage linkage, int from, int to) {
        int most = 0;
        for (int row = from; row < to; row++) {
            // Escapes at most double an id.
            most += 2 * input.ids().length(row + 1) + LONGEST_REST;
        }
        ByteBuffer text = ByteBuffer.allocate(most);
        for (int row = from; row < to; row++) {
            putId(input.ids(), row + 1, text);
            text.put((byte) '\t');
            putNumber(clusters[row], text);
            double confidence = linkage.confidence(row);
            if (confidence == 1) {
                text.put(SURE);
            } else {
                text.put(BELOW_ONE);
                putSixDigits(confidence, text);
            }
        }
        return text;
    }

    private static void putId(CellColumn ids, int code, ByteBuffer text) {
        int from = text.position();
        int to = from + ids.length(code);
        ids.copy(code, text.array(), from);
        for (int at = from; at < to; at++) {
            byte letter = text.get(at);
            if (letter == '\\' || letter == '\t' || letter == '\n') {
                text.put(TabTable.escape(ids.text(code)).getBytes(StandardCharsets.UTF_8));
                return;
            }
        }
        text.position(to);
    }

    private static void putNumber(int number, ByteBuffer text) {
        int unit = 1;
        while (number / unit > 9) {
            unit *= 10;
        }
        for (; unit > 0; unit /= 10) {
            text.put((byte) ('0' + number / unit % 10));
        }
    }

    /** Below 1; by hand, because a million calls of a formatter are a second of waiting. */
    private static void putSixDigits(double share, ByteBuffer text) {
        long digits = Math.min(999_999, Math.round(share * 1e6));
        for (int unit = 100_000; unit > 0; unit /= 10) {
            text.put((byte) ('0' + digits / unit % 10));
        }
        text.put((byte) '\n');
    }
}
