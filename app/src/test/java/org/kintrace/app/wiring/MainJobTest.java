package org.kintrace.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.casefile.CaseFileOutcome;
import org.kintrace.app.cli.FileAsList;
import org.kintrace.app.intake.ReadingOptions;
import org.kintrace.app.json.Problem;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.app.work.ListToImport;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.MatchVerdict;
import org.kintrace.app.work.store.Audit;
import org.kintrace.app.work.store.FolderNotOpenedException;
import org.kintrace.registry.identity.Verdict;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.InventedList;
import org.kintrace.testdata.list.ListKind;

/** The main job on a real, sealed registry of invented families. */
class MainJobTest {

    private static final char[] PASSPHRASE = "six words nobody would guess here".toCharArray();
    private static final int ROWS = 60;

    private final InventedWorld world = InventedWorld.of(11, 12);
    private OpenRegistry registry;

    @BeforeEach
    void makeARegistry(@TempDir Path folder) throws FolderNotOpenedException {
        registry = OpenRegistry.create(folder.resolve("registry"), PASSPHRASE.clone());
    }

    @AfterEach
    void lockIt() {
        registry.close();
    }

    @Test
    void takesEveryFamilyOfACaseFileIn() throws Exception {
        CaseFileOutcome outcome = importCases(caseFile());
        assertThat(outcome.problems()).isEmpty();
        assertThat(outcome.cases()).hasSize(12);
        assertThat(registry.families()).hasSize(12);
    }

    @Test
    void theSameFileAgainIsNoChange() throws Exception {
        CaseFileOutcome first = importCases(caseFile());
        CaseFileOutcome again = importCases(caseFile());
        assertThat(again.batchId()).isEmpty();
        assertThat(again.added()).isZero();
        assertThat(again.unchanged()).isEqualTo(first.added());
    }

    @Test
    void whatIsHandedOutIsTakenInAsTheSame(@TempDir Path folder) throws Exception {
        importCases(caseFile());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        registry.exportCaseFile().run(out);
        try (OpenRegistry other = OpenRegistry.create(folder.resolve("other"), PASSPHRASE.clone())) {
            CaseFileOutcome outcome = other.importCaseFile().run(new ByteArrayInputStream(out.toByteArray()));
            assertThat(outcome.problems()).isEmpty();
            assertThat(other.families()).isEqualTo(registry.families());
            assertThat(other.ledger()).isEqualTo(registry.ledger());
        }
    }

    @Test
    void otherContentUnderAKnownIdIsRefusedWithItsPlace() throws Exception {
        importCases(caseFile());
        CaseFileOutcome outcome = importCases(
                caseFile().replaceFirst("\"modality\": ?\"asserts\"", "\"modality\":\"believes\""));
        assertThat(outcome.problems()).isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.pointer()).startsWith("/cases/"));
        assertThat(outcome.problems()).extracting(Problem::reason)
                .hasAtLeastOneElementOfType(Problem.Reason.OtherContentOnRecord.class);
        assertThat(outcome.added()).isZero();
    }

    @Test
    void aFamilyThatPointsToNothingIsLeftOutWhole() throws Exception {
        String file = caseFile();
        String source = file.substring(file.indexOf("\"cases\"")).replaceFirst(
                "(?s).*?\"sources\": ?\\[\\{\"id\": ?\"([0-9a-f-]{36})\".*", "$1");
        assertThat(source).hasSize(36);
        CaseFileOutcome outcome = importCases(file.replaceFirst("\\{\"id\": ?\"" + source,
                "{\"id\":\"00000000-0000-4000-8000-000000000000"));
        assertThat(outcome.cases()).hasSize(11);
        assertThat(registry.families()).hasSize(11);
        assertThat(outcome.problems()).extracting(Problem::reason)
                .hasAtLeastOneElementOfType(Problem.Reason.PointsToNothing.class);
    }

    @Test
    void aListMeetsOpenCasesAndACaseMeetsEarlierLists(@TempDir Path folder) throws Exception {
        importCases(caseFile());
        importList(world.list(ListKind.CHINESE_REGISTER, ROWS));
        try (OpenRegistry other = OpenRegistry.create(folder.resolve("other"), PASSPHRASE.clone())) {
            other.importList().run(incoming(world.list(ListKind.CHINESE_REGISTER, ROWS)));
            other.importCaseFile().run(new ByteArrayInputStream(caseFile().getBytes(StandardCharsets.UTF_8)));
            assertThat(pairs(other)).isNotEmpty().isEqualTo(pairs(registry));
        }
    }

    @Test
    void undoingAnImportHidesItsRowsAndMatchesAndNothingElse() throws Exception {
        importCases(caseFile());
        ListOutcome.Imported first = importList(world.list(ListKind.CHINESE_REGISTER, ROWS));
        Set<String> before = pairs(registry);
        ListOutcome.Imported second = importList(world.list(ListKind.RUSSIAN, ROWS));
        assertThat(registry.undoBatch().run(second.batchId(), "the wrong file", registry.accountId()))
                .isTrue();
        assertThat(pairs(registry)).isEqualTo(before);
        assertThat(registry.listsOnRecord().versions()).singleElement()
                .satisfies(version -> assertThat(version.versionId()).isEqualTo(first.versionId()));
        assertThat(registry.undoBatch().run(second.batchId(), "once more", registry.accountId())).isFalse();
    }

    @Test
    void theSameListAgainIsRecognised() throws Exception {
        importList(world.list(ListKind.TURKISH, ROWS));
        assertThat(registry.importList().run(incoming(world.list(ListKind.TURKISH, ROWS))))
                .isInstanceOf(ListOutcome.SameFile.class);
    }

    @Test
    void aNewerVersionShowsExactlyWhatIsNewChangedAndVanished() throws Exception {
        importList(world.list(ListKind.CHINESE_REGISTER, ROWS));
        InventedList newer = world.newerList(ListKind.CHINESE_REGISTER, ROWS);
        ListOutcome.VersionChange change = importList(newer).change();
        assertThat(change.first()).isFalse();
        assertThat(change.added()).hasSameSizeAs(newer.truth().added());
        assertThat(change.changed()).hasSameSizeAs(newer.truth().changed());
        assertThat(change.vanished()).hasSizeGreaterThanOrEqualTo(newer.truth().vanished().size());
    }

    @Test
    void rejectedRowsAreThePlantedOnesAndTheRestIsRead() throws Exception {
        InventedList list = world.list(ListKind.ENGLISH_PRESS, ROWS);
        ListOutcome.Imported imported = importList(list);
        assertThat(imported.rejected()).extracting(row -> (int) row.row().line())
                .containsExactlyInAnyOrderElementsOf(
                        list.truth().bad().stream().map(bad -> bad.line()).toList());
        assertThat(imported.accepted()).isEqualTo(list.rowCount() - list.truth().bad().size());
    }

    @Test
    void aDecisionStaysUntilItIsUndoneAndThenTheMatchWaitsAgain() throws Exception {
        importCases(caseFile());
        importList(world.list(ListKind.CHINESE_REGISTER, ROWS));
        MatchDesk desk = registry.matchDesk();
        String match = desk.list(null).getFirst().id();
        desk.decide(match, new MatchVerdict(Verdict.DIFFERENT, "another village"), registry.accountId());
        assertThat(desk.find(match).orElseThrow().verdict()).hasValueSatisfying(decided -> {
            assertThat(decided.verdict().verdict()).isEqualTo(Verdict.DIFFERENT);
            assertThat(decided.accountId()).isEqualTo(registry.accountId());
        });
        desk.undo(match, "the village was renamed", registry.accountId());
        assertThat(desk.find(match).orElseThrow().verdict()).isEmpty();
        desk.decide(match, new MatchVerdict(Verdict.SAME, "same mother"), registry.accountId());
        assertThat(desk.find(match).orElseThrow().verdict().orElseThrow().verdict().verdict())
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void aListWithStrangeCharactersIsKeptAsItIsAndReadAgain() throws Exception {
        String strange = "A\u0007lim\u001b[31m\u202e";
        ListOutcome.Imported first = importText("name,note\n" + strange + ",x\u0001y\nB,\ufffe\n");
        assertThat(registry.listReading().find(first.versionId()).orElseThrow().compared().added()).hasSize(2)
                .first().satisfies(row -> assertThat(registry.listsOnRecord().row(row).orElseThrow().cells())
                        .containsExactly(strange, "x\u0001y"));
        ListOutcome.Imported second = importText("name,note\n" + strange + ",x\u0001z\nB,\ufffe\n");
        assertThat(second.change().changed()).hasSize(1);
    }

    @Test
    void aCellIsReadAgainHoweverLongItIs() throws Exception {
        String longest = "x".repeat(1_500_000);
        ListOutcome.Imported list = importText("name,remark\nA," + longest + "\n");
        String row = registry.listReading().find(list.versionId()).orElseThrow().compared().added()
                .getFirst();
        assertThat(registry.listsOnRecord().row(row).orElseThrow().cells().getLast())
                .hasSize(longest.length());
    }

    private ListOutcome.Imported importText(String text) throws Exception {
        return (ListOutcome.Imported) registry.importList()
                .run(new ListToImport("list.csv", Optional.of("\u0001list"),
                        Optional.empty(), Optional.empty(),
                        () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        FileAsList.reader("list.csv", Optional.empty(), ReadingOptions.fromTheFile())));
    }

    @Test
    void everyActIsNotedWithWhoDidItAndToWhatAndWithoutAnyWords() throws Exception {
        CaseFileOutcome cases = importCases(caseFile());
        ListOutcome.Imported list = importList(world.list(ListKind.CHINESE_REGISTER, ROWS));
        String match = registry.matchDesk().list(null).getFirst().id();
        registry.matchDesk().decide(match, new MatchVerdict(Verdict.SAME, "same mother"),
                registry.accountId());
        registry.matchDesk().undo(match, "misread", registry.accountId());
        registry.undoBatch().run(list.batchId(), "the wrong file", registry.accountId());
        registry.undoBatch().run(list.batchId(), "once more", registry.accountId());
        List<Audit.Entry> acts = registry.actsOnRecord();
        assertThat(acts).extracting(Audit.Entry::act).containsExactly("case-file-import", "list-import",
                "match-decide",
                "match-undo",
                "list-undo");
        assertThat(acts).extracting(Audit.Entry::subjectId).containsExactly(cases.batchId().orElseThrow(),
                list.batchId(), match, match, list.batchId());
        assertThat(acts).allSatisfy(act -> {
            assertThat(act.accountId()).isEqualTo(registry.accountId());
            assertThat(new String(act.detail().bytes(), StandardCharsets.UTF_8)).matches("[0-9a-f-]*");
        });
    }

    @Test
    void bitsShownAddUpToTheBitsUsed() throws Exception {
        importCases(caseFile());
        importList(world.list(ListKind.CHINESE_REGISTER, ROWS));
        assertThat(registry.matchDesk().list(null)).isNotEmpty().allSatisfy(match -> {
            double sum = match.explanation().steps().stream().mapToDouble(step -> step.bits().bits()).sum();
            assertThat(match.explanation().total().bits()).isCloseTo(sum,
                    org.assertj.core.data.Offset.offset(1e-6));
        });
    }

    private String caseFile() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        world.writeCaseFile(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private CaseFileOutcome importCases(String file) throws Exception {
        return registry.importCaseFile().run(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    private ListOutcome.Imported importList(InventedList list) throws Exception {
        return (ListOutcome.Imported) registry.importList().run(incoming(list));
    }

    private static ListToImport incoming(InventedList list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        list.writeTo(out);
        byte[] bytes = out.toByteArray();
        return new ListToImport(list.fileName(), Optional.of(list.kind().name()), Optional.empty(),
                Optional.empty(),
                () -> new ByteArrayInputStream(bytes),
                FileAsList.reader(list.fileName(), Optional.empty(), ReadingOptions.fromTheFile()));
    }

    /** Which person and which line: ids of rows are drawn anew in each registry. */
    private static Set<String> pairs(OpenRegistry of) {
        List<MatchDesk.Standing> matches = of.matchDesk().list(null);
        return matches.stream().map(match -> match.match().match().personId() + " "
                + of.listsOnRecord().row(match.match().match().otherId()).orElseThrow().line())
                .collect(Collectors.toSet());
    }
}
