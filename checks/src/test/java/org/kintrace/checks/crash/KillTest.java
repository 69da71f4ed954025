package org.kintrace.checks.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.wiring.OpenRegistry;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.registry.casefile.CaseRecords;

/**
 * The process is killed at random moments of importing. What it acknowledged is there, nothing is half visible, the folder
 * opens. {@code -Dkintrace.kills=50} for the long run.
 */
class KillTest {

    private static final long SEED = 20_261_123;
    private static final int KILLS = Integer.getInteger("kintrace.kills", 5);
    private static final int LONGEST_MILLISECONDS = 1_500;
    private static final int MOST_AWAITED = 3;
    /** Each look after a kill reads all that is there, so hundreds of kills are spread over several folders. */
    private static final int KILLS_OF_A_FOLDER = 10;
    private static final Map<Integer, List<String>> CASE_IDS = new HashMap<>();
    private static final Pattern CASE = Pattern.compile("\"number\": ?\"");

    @Test
    void whatWasAcknowledgedIsThereAndNothingIsHalfVisible(@TempDir Path place) throws Exception {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int done = 0, folder = 1; done < KILLS; done += KILLS_OF_A_FOLDER, folder++) {
            Path here = Files.createDirectory(place.resolve("folder-" + folder));
            killOnAndOn(here, random, Math.min(KILLS_OF_A_FOLDER, KILLS - done));
        }
    }

    private static void killOnAndOn(Path place, RandomGenerator random, int kills) throws Exception {
        Path folder = place.resolve("registry");
        Path temporary = Files.createDirectory(place.resolve("temporary"));
        OpenRegistry.init(folder, Driver.PASSPHRASE.clone());
        Set<String> acknowledged = new TreeSet<>();
        int next = 1;
        for (int kill = 0; kill < kills; kill++) {
            try (Child child = Child.start(temporary, place.resolve("errors.txt"), "import",
                    folder.toString(),
                    Integer.toString(next))) {
                assertThat(child.line())
                        .as("%s, kill %s: %s", place.getFileName(), kill,
                                Files.readString(place.resolve("errors.txt")))
                        .isEqualTo("ready");
                // Some way in first, so that early and late moments are met on slow machines too.
                for (int awaited = random.nextInt(MOST_AWAITED + 1); awaited > 0; awaited--) {
                    acknowledged.add(String.valueOf(child.line()));
                }
                child.killAfter(random.nextInt(1, LONGEST_MILLISECONDS));
                acknowledged.addAll(child.rest());
            }
            next = check(folder, acknowledged, kill);
        }
        assertThat(acknowledged).as("the process got somewhere between kills").isNotEmpty();
    }

    /** Opens the folder and looks; answers the number of the first world that was not begun. */
    private static int check(Path folder, Set<String> acknowledged, int kill) throws Exception {
        try (OpenRegistry registry = OpenRegistry.open(folder, Driver.PASSPHRASE.clone())) {
            Map<String, CaseRecords> families = new HashMap<>();
            registry.families().forEach(family -> families.put(family.header().id().value(), family));
            Map<String, ListsOnRecord.Version> lists = new HashMap<>();
            registry.listsOnRecord().versions().forEach(version -> lists.put(version.source(), version));
            int world = 1;
            for (; begun(world, families, lists, acknowledged); world++) {
                String where = "after kill " + kill + ", world " + world;
                Set<String> present = new HashSet<>(caseIds(world));
                int of = present.size();
                present.retainAll(families.keySet());
                assertThat(present.size()).as(where + ": families visible").isIn(0, of);
                if (acknowledged.contains("case " + world)) {
                    assertThat(present).as(where + ": acknowledged families").hasSize(of);
                }
                ListsOnRecord.Version list = lists.get(Driver.sourceOf(world));
                if (acknowledged.contains("list " + world)) {
                    assertThat(list).as(where + ": acknowledged list").isNotNull();
                }
                if (list != null) {
                    assertThat(list.rows()).as(where + ": rows of the list")
                            .isEqualTo(list.about().accepted() + list.about().rejected());
                }
            }
            return world;
        }
    }

    private static boolean begun(int world, Map<String, CaseRecords> families,
            Map<String, ListsOnRecord.Version> lists, Set<String> acknowledged) {
        return acknowledged.contains("case " + world) || lists.containsKey(Driver.sourceOf(world))
                || caseIds(world).stream().anyMatch(families::containsKey);
    }

    private static List<String> caseIds(int world) {
        return CASE_IDS.computeIfAbsent(world, KillTest::idsOfItsFamilies);
    }

    private static List<String> idsOfItsFamilies(int world) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Driver.world(world).writeCaseFile(out);
        String text = out.toString(StandardCharsets.UTF_8);
        // In a case file the id of a case stands right before its number.
        Matcher cases = Pattern.compile("\"id\": ?\"([0-9a-f-]{36})\", ?" + CASE.pattern()).matcher(text);
        return cases.results().map(found -> found.group(1)).toList();
    }
}
