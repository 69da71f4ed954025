package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.kintrace.linkage.compare.Birth;
import org.kintrace.names.NameIndex;
import org.kintrace.names.NameIndex.Hit;

/**
 * Which of the waiting are worth comparing with a query in full: names that read somewhat alike and births that allow it,
 * the very same day of birth, or the same paper.
 */
final class StandingPeople {

    /** Names of one query that are followed up, the likeliest first; only people whose birth fits count. */
    private static final int MOST_NAMED = 100;

    private final List<PreparedDescription> people;
    private final List<BirthFit> births;
    private final NameIndex names = new NameIndex();
    private final List<Integer> nameless = new ArrayList<>();
    private final Map<Long, List<Integer>> byDay = new HashMap<>();
    private final Map<String, List<Integer>> byPaper = new HashMap<>();

    private StandingPeople(Collection<PreparedDescription> waiting) {
        people = List.copyOf(waiting);
        births = people.stream().map(BirthFit::of).toList();
        for (int at = 0; at < people.size(); at++) {
            file(at, people.get(at));
        }
    }

    static StandingPeople of(Collection<PreparedDescription> waiting) {
        return new StandingPeople(waiting);
    }

    private void file(int at, PreparedDescription one) {
        one.names().forEach(name -> names.add(at, name.prepared()));
        if (one.names().isEmpty()) {
            nameless.add(at);
        }
        one.born().stream().filter(Birth::isOneDay).map(Birth::earliest).distinct()
                .forEach(day -> byDay.computeIfAbsent(day, _ -> new ArrayList<>()).add(at));
        one.papers().forEach(number -> byPaper.computeIfAbsent(number, _ -> new ArrayList<>()).add(at));
    }

    /** In the order they were added, each once. */
    List<PreparedDescription> near(PreparedDescription query) {
        BirthFit birth = BirthFit.of(query);
        TreeSet<Integer> near = new TreeSet<>();
        IntStream unnamed = query.names().isEmpty()
                ? IntStream.range(0, people.size())
                : nameless.stream().mapToInt(Integer::intValue);
        unnamed.filter(at -> births.get(at).fits(birth)).forEach(near::add);
        for (PreparedSpelling name : query.names()) {
            for (Hit hit : names.search(name.prepared(), MOST_NAMED, DescriptionComparison.FAINT,
                    at -> births.get(at).fits(birth))) {
                near.add(hit.id());
            }
        }
        query.born().stream().filter(Birth::isOneDay)
                .forEach(day -> near.addAll(byDay.getOrDefault(day.earliest(), List.of())));
        query.papers().forEach(number -> near.addAll(byPaper.getOrDefault(number, List.of())));
        return near.stream().map(people::get).toList();
    }
}
