package org.kintrace.app.cli.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.RecordId;
import org.kintrace.testdata.truth.ListTruth;
import org.kintrace.testdata.truth.Planted;
import org.kintrace.testdata.truth.WorldTruth;

/**
 * What was found against what was planted: possible only because everybody is invented.
 *
 * @param planted rows that describe a sought person
 * @param found of those, how many are shown as a possible match with that person
 * @param shown possible matches shown
 * @param right of those, how many are with the person the row describes
 * @param missedContradictions planted and not found, by rule
 * @param extraContradictions found and not planted, by rule
 */
record Measured(int planted, int found, int shown, int right, int plantedContradictions,
        List<String> missedContradictions, List<String> extraContradictions) {

    static Measured of(DemoRun.Result result, WorldTruth truth, OpenRegistry registry) {
        Map<String, String> personOfRow = new HashMap<>();
        Set<String> firstVersions = new HashSet<>();
        for (DemoRun.Arrival arrival : result.arrivals()) {
            if (arrival.list().version() == 1) {
                firstVersions.add(arrival.list().fileName());
                for (ListTruth.PlantedRow row : arrival.list().truth().planted()) {
                    personOfRow.put(arrival.list().fileName() + ":" + row.line(), row.person());
                }
            }
        }
        ListsOnRecord lists = registry.listsOnRecord();
        Set<String> found = new HashSet<>();
        int shown = 0;
        int right = 0;
        for (MatchDesk.Standing match : result.matches()) {
            ListsOnRecord.Row row = lists.row(match.match().match().otherId()).orElseThrow();
            if (firstVersions.contains(row.fileName())) {
                shown++;
                String key = row.fileName() + ":" + row.line();
                if (match.match().match().personId().equals(personOfRow.get(key))) {
                    right++;
                    found.add(key);
                }
            }
        }
        List<String> missed = new ArrayList<>();
        List<String> extra = new ArrayList<>();
        compare(result.contradictions(), truth.planted(), missed, extra);
        return new Measured(personOfRow.size(), found.size(), shown, right, truth.planted().size(), missed,
                extra);
    }

    /** A planted contradiction is found when its rule fires on something of each side. */
    private static void compare(List<Contradiction> found, List<Planted> planted, List<String> missed,
            List<String> extra) {
        List<Contradiction> left = new ArrayList<>(found);
        for (Planted one : planted) {
            Contradiction match = left.stream()
                    .filter(c -> c.rule().equals(one.rule()) && touches(c, one)).findFirst().orElse(null);
            if (match == null) {
                missed.add(one.rule());
            } else {
                left.remove(match);
            }
        }
        left.forEach(c -> extra.add(c.rule()));
    }

    private static boolean touches(Contradiction found, Planted planted) {
        Set<String> ids = new TreeSet<>();
        found.one().stream().map(RecordId::value).forEach(ids::add);
        found.other().stream().map(RecordId::value).forEach(ids::add);
        return meets(ids, planted.one()) && meets(ids, planted.other());
    }

    private static boolean meets(Set<String> ids, List<String> side) {
        return side.isEmpty() || side.stream().anyMatch(ids::contains);
    }

    boolean exactlyThePlantedContradictions() {
        return missedContradictions.isEmpty() && extraContradictions.isEmpty();
    }

    double recall() {
        return planted == 0 ? 1 : (double) found / planted;
    }

    double precision() {
        return shown == 0 ? 1 : (double) right / shown;
    }
}
