package org.kintrace.app.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

import org.jspecify.annotations.Nullable;

import org.kintrace.app.picture.MatchWaterfall;
import org.kintrace.app.picture.PictureLinks;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.Words;
import org.kintrace.linkage.LinkFindings;
import org.kintrace.linkage.TableLinkage;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;

/** What a run of dedupe or link found, as a page for the person who has to judge it. */
final class LinkReport {

    private static final int LISTED = 15;
    private static final int EXAMPLES = 5;
    private static final int LARGE = 10;
    /** Pairs looked at for examples and conflicts, so that a list of millions costs seconds. */
    private static final int MOST_PAIRS = 20_000;
    private static final double WEAK = 0.9;

    private record Pair(int one, int two, double bits) {}

    private final TableLinkage linkage;
    private final IntFunction<String> idOfRow;
    private final Map<Integer, List<Integer>> clusters = new TreeMap<>();
    private final ReportPage page;
    private int rows;

    private LinkReport(String title, TableLinkage linkage, IntFunction<String> idOfRow) {
        this.linkage = linkage;
        this.idOfRow = idOfRow;
        this.page = new ReportPage(title);
        int[] clusterOf = linkage.clusterOfRows();
        rows = clusterOf.length;
        for (int row = 0; row < rows; row++) {
            clusters.computeIfAbsent(clusterOf[row], _ -> new ArrayList<>(1)).add(row);
        }
    }

    /**
     * Writes the report; does nothing when nobody asked for it.
     *
     * @param idOfRow rows of a second file are numbered on
     */
    static void write(@Nullable Path to, String title, TableLinkage linkage, IntFunction<String> idOfRow)
            throws CommandFailedException {
        if (to != null) {
            String html = new LinkReport(title, linkage, idOfRow).html();
            ResultFile.write(to, writer -> writer.write(html));
        }
    }

    private String html() {
        long several = clusters.values().stream().filter(members -> members.size() > 1).count();
        page.note("This page holds cells of the rows compared. Keep it where the list itself may be kept.");
        page.text(String.format(Locale.ROOT,
                "%,d rows were taken for %,d persons; %,d persons have more than one row. "
                        + "%,d pairs of rows with different content were compared.",
                rows, clusters.size(), several,
                linkage.candidatePairs()));
        List<Pair> pairs = pairs();
        examples(pairs.stream().filter(pair -> linkage.probability(pair.bits()) >= 0.5).toList());
        evidence();
        agreements();
        byHand(pairs);
        unlinkable();
        return page.html();
    }

    /** Each row with the one before it in its cluster. */
    private List<Pair> pairs() {
        List<Pair> pairs = new ArrayList<>();
        for (List<Integer> members : clusters.values()) {
            for (int k = 1; k < members.size() && pairs.size() < MOST_PAIRS; k++) {
                pairs.add(new Pair(members.get(k - 1), members.get(k),
                        linkage.bits(members.get(k - 1), members.get(k)).bits()));
            }
        }
        pairs.sort(Comparator.comparingDouble(Pair::bits).thenComparingInt(Pair::one)
                .thenComparingInt(Pair::two));
        return pairs;
    }

    private void examples(List<Pair> pairs) {
        page.heading("Pairs of one person, from the weakest to the strongest");
        page.text(
                "Each bar is one field: to the right it speaks for one person, to the left against. One bit doubles the"
                        + " odds. What was believed before looking is taken off at the end and not drawn.");
        for (int k = 0; k < EXAMPLES && k < pairs.size(); k++) {
            Pair pair = pairs.get(
                    (int) ((long) (pairs.size() - 1) * k / (Math.min(EXAMPLES, pairs.size()) - 1 + 1e-9)));
            page.text(String.format(Locale.ROOT, "%s and %s: probability %.4f", idOfRow.apply(pair.one()),
                    idOfRow.apply(pair.two()), linkage.probability(pair.bits())));
            PairExplanation why = linkage.explain(pair.one(), pair.two());
            page.pictures(waterfall(why, "pair-" + k, Setting.PAGE_PX),
                    waterfall(why, "phone-" + k, Setting.PHONE_PX));
        }
    }

    private static String waterfall(PairExplanation why, String id, int widthPx) {
        return MatchWaterfall.draw(why,
                new Setting(id, widthPx, false, Words.english(), NamesInWords.none(), PictureLinks.none()))
                .svg();
    }

    private void evidence() {
        page.heading("How much evidence the pairs had");
        page.text(String.format(Locale.ROOT,
                "Bits above the threshold; hollow columns lie below it. %,d pairs were weaker still.",
                linkage.findings().weakerPairs()));
        page.picture(BitsChart.draw(linkage.findings()));
    }

    private void agreements() {
        page.heading("What brought rows together");
        page.text(
                "Rows are compared when they share one of these. Likely pairs lie above the threshold; the last column"
                        + " counts likely pairs that share nothing else of this list. A long list is first looked at in"
                        + " part: what shows too few likely pairs there is marked and not looked at further.");
        List<List<String>> table = new ArrayList<>();
        for (LinkFindings.Rule rule : linkage.findings().rules()) {
            String shared = rule.atoms().replace("+", " and ").replace('_', ' ').replace('.', ' ');
            table.add(List.of(rule.leftOut() ? shared + " (in part)" : shared,
                    figure(rule.pairs()), figure(rule.likely()), figure(rule.alone())));
        }
        page.table(List.of("shared", "pairs", "likely", "only by this"), table, 1);
    }

    private void byHand(List<Pair> pairs) {
        page.heading("To be looked at by hand");
        Map<String, String> why = new LinkedHashMap<>();
        clusters.values().stream()
                .filter(members -> members.size() > 1 && linkage.confidence(members.getFirst()) < WEAK)
                .sorted(Comparator.comparingDouble(members -> linkage.confidence(members.getFirst())))
                .limit(LISTED)
                .forEach(members -> why.put(ids(members), String.format(Locale.ROOT,
                        "held together by a weak link: probability %.3f",
                        linkage.confidence(members.getFirst()))));
        clusters.values().stream().filter(members -> members.size() >= LARGE)
                .sorted(Comparator.comparingInt(members -> -members.size())).limit(LISTED)
                .forEach(members -> why.putIfAbsent(ids(members),
                        "many rows for one person: " + members.size()));
        int conflicts = 0;
        for (Pair pair : pairs) {
            String conflict = conflictOf(linkage.explain(pair.one(), pair.two()));
            if (!conflict.isEmpty() && conflicts < LISTED) {
                conflicts++;
                why.putIfAbsent(ids(List.of(pair.one(), pair.two())), conflict);
            }
        }
        if (why.isEmpty()) {
            page.text("Nothing: no weak link, no large cluster, no conflict inside one.");
            return;
        }
        page.table(List.of("rows", "why"),
                why.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList(),
                2);
    }

    private static String conflictOf(PairExplanation why) {
        for (PairExplanation.Step step : why.steps()) {
            boolean telling = step.field().equals("birth_date") || step.field().equals("sex");
            if (telling && step.evidence() instanceof Evidence.CellsCompared cells
                    && cells.level().equals("different")) {
                return step.field().replace('_', ' ') + " differs: " + cells.left() + ", " + cells.right();
            }
        }
        return "";
    }

    private void unlinkable() {
        List<Integer> poor = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            if (linkage.mostBits(row) <= 0) {
                poor.add(row);
            }
        }
        page.heading("Rows that say too little to be linked");
        page.text(String.format(Locale.ROOT,
                "%,d of %,d rows could not be linked even to a copy of themselves: what they say is missing or common.",
                poor.size(), rows));
        if (!poor.isEmpty()) {
            page.text("The first of them: " + ids(poor));
        }
    }

    private String ids(List<Integer> members) {
        String ids = String.join(", ", members.stream().limit(LISTED).map(idOfRow::apply).toList());
        return members.size() > LISTED ? ids + ", ..." : ids;
    }

    private static String figure(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
