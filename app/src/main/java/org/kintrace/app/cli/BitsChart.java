package org.kintrace.app.cli;

import java.util.List;
import java.util.Locale;

import org.kintrace.linkage.LinkFindings;

/** How many pairs had how much evidence, as columns, one per bit above or below the threshold. */
final class BitsChart {

    private static final int WIDTH = 960;
    private static final int HEIGHT = 260;
    private static final int BASE = 220;
    private static final int TOP = 24;

    private BitsChart() {}

    static String draw(LinkFindings findings) {
        List<Long> counts = findings.pairsByBits();
        long most = Math.max(1, counts.stream().mapToLong(Long::longValue).max().orElse(1));
        double step = (double) WIDTH / counts.size();
        StringBuilder svg = new StringBuilder(String.format(Locale.ROOT,
                "<svg viewBox=\"0 0 %d %d\" role=\"img\" aria-labelledby=\"bits-title\"><title id=\"bits-title\">"
                        + "Pairs by bits above the threshold; the highest column is %,d pairs</title>",
                WIDTH, HEIGHT, most));
        for (int k = 0; k < counts.size(); k++) {
            double high = (BASE - TOP) * (double) counts.get(k) / most;
            high = counts.get(k) > 0 ? Math.max(1.5, high) : 0;
            boolean below = k + LinkFindings.LEAST_BITS < 0;
            svg.append(String.format(Locale.ROOT,
                    "<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" fill=\"%s\" stroke=\"%s\"/>",
                    k * step + 1, BASE - high, step - 2, high, below ? "#ffffff" : "#2c5d8a",
                    below ? "#4c5a6a" : "#2c5d8a"));
            int bits = k + LinkFindings.LEAST_BITS;
            if (bits % 10 == 0) {
                svg.append(String.format(Locale.ROOT,
                        "<text x=\"%.1f\" y=\"%d\" font-size=\"16\" fill=\"#1d2733\">%s</text>",
                        Math.min(WIDTH - 34, k * step), BASE + 26,
                        bits == LinkFindings.MOST_BITS ? bits + "+" : bits));
            }
        }
        svg.append(String.format(Locale.ROOT,
                "<line x1=\"0\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#8792a0\"/>"
                        + "<text x=\"%d\" y=\"16\" font-size=\"16\" text-anchor=\"end\" fill=\"#1d2733\">%,d pairs</text></svg>",
                BASE, WIDTH, BASE, WIDTH, most));
        return svg.toString();
    }
}
