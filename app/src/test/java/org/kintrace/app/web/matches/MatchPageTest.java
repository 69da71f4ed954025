package org.kintrace.app.web.matches;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.kintrace.app.web.frame.Language;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.contradiction.ContradictionReason;
import org.kintrace.registry.id.PersonId;

class MatchPageTest {

    private static final PersonId SOUGHT = new PersonId("00000000-0000-4000-8000-000000000001");
    private static final PersonId UNNAMED = new PersonId("00000000-0000-4000-8000-000000000002");

    @Test
    void whereAccountsOfThePersonDifferIsSaidOnceAndWithoutIds() {
        Contradiction found = new Contradiction("own-ancestor", Optional.empty(), List.of(SOUGHT),
                List.of(UNNAMED),
                new ContradictionReason.OwnAncestor(SOUGHT, List.of(SOUGHT, UNNAMED, SOUGHT)));
        assertThat(MatchPage.conflicts(List.of(found, found), PageWords.in(Language.ENGLISH),
                id -> id.equals(SOUGHT) ? Optional.of("Alim") : Optional.empty()))
                .singleElement().asString()
                .startsWith("Alim would be their own ancestor").contains("somebody without a name")
                .doesNotContain("0000");
    }
}
