package org.kintrace.app.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.app.work.memory.Findings;
import org.kintrace.app.work.reading.FamilyList;
import org.kintrace.app.work.reading.PersonReading;
import org.kintrace.app.work.reading.Said;
import org.kintrace.app.work.search.SearchHit;
import org.kintrace.app.work.search.Why;
import org.kintrace.names.Script;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.contradiction.ContradictionRules;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.gap.GapRules;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.testdata.InventedWorld;
import org.kintrace.testdata.list.ListKind;

/** What pages read, from a real, sealed registry of invented families and two lists. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingTest {

    private static final LocalDate ON = InventedWorld.LAST_DAY;

    private final InventedWorld world = InventedWorld.of(7, 30);
    private OpenRegistry registry;
    private CaseWorker owner;
    private ListOutcome.Imported second;

    @BeforeAll
    void fillARegistry(@TempDir Path folder) throws Exception {
        registry = InventedRegistry.empty(folder);
        owner = registry.caseWorker();
        InventedRegistry.take(registry, world);
        InventedRegistry.take(registry, world.list(ListKind.CHINESE_REGISTER, 60));
        second = InventedRegistry.take(registry, world.list(ListKind.RUSSIAN, 60));
    }

    @AfterAll
    void lockIt() {
        registry.close();
    }

    @Test
    void listsEveryFamilyOncePageByPage() {
        Set<CaseId> seen = new HashSet<>();
        FamilyList families = registry.familyList();
        for (int from = 0; from < 30; from += 7) {
            var page = families.list(owner, FamilyList.Order.NUMBER, from, 7);
            assertThat(page.total()).isEqualTo(30);
            page.items().forEach(line -> assertThat(seen.add(line.id())).isTrue());
        }
        assertThat(seen).hasSize(30);
    }

    @Test
    void showsOnlyFamiliesTheReaderMaySee() {
        CaseId mine = registry.families().getFirst().header().id();
        CaseWorker other = new CaseWorker(owner.accountId(), mine::equals, false);
        assertThat(registry.familyList().list(other, FamilyList.Order.PEOPLE, 0, 50).items())
                .extracting(FamilyList.Line::id).containsExactly(mine);
        CaseRecords theirs = registry.families().getLast();
        assertThat(registry.familyReading().find(other, theirs.header().id(), ON)).isEmpty();
        PersonId person = theirs.header().members().getFirst().person();
        assertThat(registry.personReading().find(other, person, ON)).isEmpty();
        assertThat(registry.knownNames(other).find(person)).isEmpty();
        assertThat(registry.search().find(other, fullNameOf(theirs), 50)).allSatisfy(
                hit -> assertThat(hit.what()).isInstanceOfSatisfying(SearchHit.APerson.class,
                        found -> assertThat(found.family()).isEqualTo(mine)));
    }

    @Test
    void findsFamilyByFamilyWhatTheRulesFindOverEverything() {
        RegistryView everything = registry.view();
        Findings findings = registry.memory().findings();
        while (registry.memory().readAhead(5, ON) > 0) {
            assertThat(findings.list(ON).unread()).isNotZero();
        }
        Findings.Found found = findings.list(ON);
        assertThat(found.unread()).isZero();
        assertThat(found.contradictions()).isNotEmpty()
                .isEqualTo(ContradictionRules.check(everything, ON));
        assertThat(found.gaps()).isNotEmpty().doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(new HashSet<Gap>(GapRules.check(everything, ON)));
    }

    @Test
    void readsAFamilyAsItIsOnRecord() {
        for (CaseRecords family : registry.families()) {
            var read = registry.familyReading().find(owner, family.header().id(), ON).orElseThrow();
            assertThat(read.file().records()).isEqualTo(family);
            assertThat(read.members()).hasSameSizeAs(family.header().members());
            assertThat(read.inquiries()).allSatisfy(
                    standing -> assertThat(standing.inquiry().cases()).contains(family.header().id()));
        }
    }

    @Test
    void showsEveryClaimAboutAPersonWithItsSourceWhetherOrNotItHolds() {
        for (CaseRecords family : registry.families().subList(0, 5)) {
            for (Member member : family.header().members()) {
                PersonReading.Person person = registry.personReading().find(owner, member.person(), ON)
                        .orElseThrow();
                List<Said.Voice> voices = person.said().values().stream().flatMap(List::stream)
                        .flatMap(said -> said.voices().stream()).toList();
                assertThat(voices).hasSize((int) family.claims().stream()
                        .filter(claim -> claim.subjects().contains(member.person())).count());
                assertThat(voices).allSatisfy(voice -> assertThat(voice.source()).isPresent());
            }
        }
    }

    @Test
    void showsANameAsWrittenWithARomanisationBesideOtherScripts() {
        var names = registry.families().stream().flatMap(family -> family.header().members().stream())
                .flatMap(member -> registry.personReading().find(owner, member.person(), ON).stream())
                .flatMap(person -> person.names().stream()).toList();
        assertThat(names).isNotEmpty().allSatisfy(said -> assertThat(said.name().romanised().isPresent())
                .isEqualTo(said.name().written().script() != Script.LATIN));
        assertThat(names).anySatisfy(said -> assertThat(said.name().sinicised()).isTrue());
    }

    @Test
    void contradictionsOfAPersonStandOnThePersonsPage() {
        registry.familyReading().find(owner, registry.families().getFirst().header().id(), ON);
        var everything = ContradictionRules.check(registry.view(), ON).stream()
                .filter(found -> found.rule().equals("two-places")).toList();
        assertThat(everything).isNotEmpty().allSatisfy(found -> {
            CaseId family = found.family().orElseThrow();
            assertThat(registry.familyReading().find(owner, family, ON).orElseThrow().contradictions())
                    .contains(found);
            assertThat(registry.families().stream()
                    .filter(records -> records.header().id().equals(family))
                    .flatMap(records -> records.header().members().stream())
                    .map(member -> registry.personReading().find(owner, member.person(), ON).orElseThrow())
                    .filter(person -> person.contradictions().contains(found)).toList()).isNotEmpty();
        });
    }

    @Test
    void theLedgerByOfficeHoldsEveryInquiryOnce() {
        int inquiries = registry.ledgerReading().byOffice(owner, ON).stream()
                .mapToInt(line -> line.inquiries())
                .sum();
        assertThat(inquiries).isEqualTo(registry.ledger().inquiries().size());
        assertThat(registry.ledgerReading().inquiries(owner, ON, 0, 5).total()).isEqualTo(inquiries);
    }

    @Test
    void aPromiseIsTheSameAsInTheWholeLedger() {
        var all = registry.view().promises().list(ON);
        assertThat(all).isNotEmpty().allSatisfy(standing -> assertThat(registry.ledgerReading()
                .promise(owner, standing.promise().id(), ON).orElseThrow().standing()).isEqualTo(standing));
    }

    @Test
    void aSourceShowsWhatRestsOnIt() {
        CaseRecords family = registry.families().getFirst();
        family.sources().forEach(source -> {
            var page = registry.sourceReading().find(owner, source.id(), java.util.Optional.empty())
                    .orElseThrow();
            assertThat(page.source()).isEqualTo(source);
            assertThat(
                    page.family().orElseThrow().said().stream().mapToInt(said -> said.voices().size()).sum())
                    .isEqualTo((int) family.claims().stream()
                            .filter(claim -> claim.source().equals(source.id())).count());
        });
    }

    @Test
    void findsAPersonByAWrittenNameAndSaysWhichAndHowLike() {
        CaseRecords family = registry.families().get(3);
        String name = fullNameOf(family);
        assertThat(registry.search().find(owner, name, 20)).anySatisfy(hit -> {
            assertThat(hit.what()).isInstanceOfSatisfying(SearchHit.APerson.class,
                    found -> assertThat(found.family()).isEqualTo(family.header().id()));
            assertThat(hit.why().getFirst()).isInstanceOfSatisfying(Why.ByName.class, why -> {
                assertThat(why.written().text()).isEqualTo(name);
                assertThat(why.score()).isGreaterThan(0.9);
            });
        });
    }

    @Test
    void findsAFamilyByItsNumber() {
        CaseRecords family = registry.families().get(5);
        String number = family.header().number().orElseThrow();
        assertThat(
                registry.search().find(owner, number.toLowerCase(java.util.Locale.ROOT), 5).getFirst().what())
                .isInstanceOfSatisfying(SearchHit.AFamily.class,
                        found -> assertThat(found.head().id()).isEqualTo(family.header().id()));
    }

    @Test
    void findsNothingForNothing() {
        assertThat(registry.search().find(owner, "  ", 5)).isEmpty();
        assertThat(registry.search().find(owner, "?!", 5)).isEmpty();
    }

    @Test
    void rowsOfAnUndoneListAreNotFoundAnyMore() throws Exception {
        var list = InventedRegistry.take(registry, world.list(ListKind.TURKISH, 60));
        int before = rowsKnown();
        registry.undoBatch().run(list.batchId(), "the wrong file", registry.accountId());
        assertThat(rowsKnown()).isEqualTo(before - list.accepted());
        assertThat(second.accepted()).isPositive();
    }

    private int rowsKnown() {
        return (int) registry.memory().people().list().stream().filter(person -> person.isRow()).count();
    }

    private static String fullNameOf(CaseRecords family) {
        return family.claims().stream().map(claim -> claim.says())
                .filter(ClaimContent.Named.class::isInstance).map(ClaimContent.Named.class::cast)
                .filter(named -> family.header().members().stream().anyMatch(
                        member -> member.person().equals(named.person())
                                && member.roles().contains(org.kintrace.registry.cases.CaseRole.SOUGHT)))
                .map(named -> named.name().text()).findFirst().orElseThrow();
    }
}
