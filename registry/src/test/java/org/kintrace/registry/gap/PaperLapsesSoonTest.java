package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;
import static org.kintrace.registry.casefile.Invented.when;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.document.PaperKind;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;

class PaperLapsesSoonTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId mother = family.person();

    @Test
    void firesWithinHalfAYear() {
        PaperId passport = paper(PaperKind.PASSPORT, "2026-07-01");
        assertThat(on("2026-01-01")).containsExactly(
                new GapReason.PaperLapses(passport, mother, day("2026-07-01"), 181));
        assertThat(on("2025-12-31")).isEmpty();
    }

    @Test
    void isSilentOnceItHasLapsed() {
        paper(PaperKind.PASSPORT, "2026-07-01");
        assertThat(on("2026-07-01")).hasSize(1);
        assertThat(on("2026-07-02")).isEmpty();
    }

    @Test
    void isSilentWhenAnotherPaperOfItsKindLastsLonger() {
        paper(PaperKind.PASSPORT, "2026-07-01");
        paper(PaperKind.VISA, "2030-07-01");
        assertThat(on("2026-05-01")).hasSize(1);
        paper(PaperKind.PASSPORT, "2030-07-01");
        assertThat(on("2026-05-01")).isEmpty();
    }

    private PaperId paper(PaperKind is, String until) {
        PaperId paper = invented.id(PaperId::new);
        family.papers.add(new Paper(paper, is, mother));
        family.claim(new ClaimContent.PaperValid(paper, Optional.empty(), Optional.of(when(until))));
        return paper;
    }

    private List<GapReason> on(String date) {
        return new PaperLapsesSoon().check(invented.view(), day(date)).stream().map(Gap::reason).toList();
    }
}
