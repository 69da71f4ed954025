package org.kintrace.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.document.Paper;

class RecordCodecTest {

    private static final String PAPER = """
            {"id": "0f1f8a2e-5c1d-4b6e-9a53-111111111111", "is": "passport",
             "holder": "0f1f8a2e-5c1d-4b6e-9a53-222222222222"}""";

    private final RecordCodec codec = new RecordCodec();

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void whateverIsWrittenIsReadAgainAsEqual(RecordKind kind) {
        RandomValues values = new RandomValues(20261123 + kind.ordinal());
        for (int i = 0; i < 400; i++) {
            Object value = values.draw(kind.type());
            byte[] bytes = codec.toBytes(kind.type(), value);
            assertThat((Object) codec.fromBytes(kind.type(), bytes)).as("number %s of %s", i, kind)
                    .isEqualTo(value);
            assertThat(codec.toBytes(kind.type(), codec.fromBytes(kind.type(), bytes))).isEqualTo(bytes);
        }
    }

    @Test
    void readsAnObjectByItsMembers() {
        assertThat(problems(Paper.class, PAPER)).isEmpty();
    }

    @Test
    void namesTheMemberThatIsMissing() {
        assertThat(problems(Paper.class, PAPER.replace("\"is\": \"passport\",", "")))
                .containsExactly(new Problem("", new Problem.Reason.Missing("is")));
    }

    @Test
    void countsAnUnknownMemberAndDoesNotRepeatItsName() {
        List<Problem> problems = problems(Paper.class, PAPER.replace("}", ", \"Tursun\": 1}"));
        assertThat(problems).containsExactly(
                new Problem("", new Problem.Reason.UnknownMember(4, List.of("id", "is", "holder"))));
        assertThat(problems.toString()).doesNotContain("Tursun");
    }

    @Test
    void refusesAWordThatIsNotOnTheList() {
        assertThat(problems(Paper.class, PAPER.replace("passport", "Tursun"))).singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/is");
                    assertThat(problem.reason()).isInstanceOf(Problem.Reason.NotOneOf.class);
                    assertThat(problem.toString()).doesNotContain("Tursun");
                });
    }

    @Test
    void refusesAnIdThatIsNoRandomUuid() {
        assertThat(problems(Paper.class, PAPER.replace("-4b6e-", "-1b6e-"))).hasSize(2)
                .allSatisfy(problem -> assertThat(problem.reason())
                        .isInstanceOf(Problem.Reason.BreaksRule.class));
    }

    @Test
    void refusesHalfACharacter() {
        assertThat(problems(String.class, "\"\\ud83d\"")).singleElement().extracting(Problem::reason)
                .isInstanceOf(Problem.Reason.UnusableText.class);
    }

    @Test
    void refusesAnImpossibleDateWithThePlaceItStands() {
        List<Problem> problems = problems(Claim.class,
                """
                        {"id": "0f1f8a2e-5c1d-4b6e-9a53-111111111111",
                         "says": {"kind": "alive", "person": "0f1f8a2e-5c1d-4b6e-9a53-222222222222", "on": "2017-13-45"},
                         "modality": "asserts", "basis": {"kind": "saw"}, "source": "0f1f8a2e-5c1d-4b6e-9a53-333333333333"}""");
        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/says/on");
            assertThat(problem.reason()).isInstanceOf(Problem.Reason.NotADate.class);
        });
    }

    private <T> List<Problem> problems(Class<T> type, String json) {
        Problems problems = new Problems();
        boolean read = codec
                .read(type, RecordCodec.mapper().readTree(json.getBytes(StandardCharsets.UTF_8)), "",
                        problems)
                .isPresent();
        assertThat(read).isEqualTo(problems.list().isEmpty());
        return problems.list();
    }
}
