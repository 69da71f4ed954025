package org.kintrace.registry.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kintrace.registry.casefile.Invented.day;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.Script;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.Invented;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.NameUse;
import org.kintrace.registry.id.PersonId;

class OneScriptTest {

    private final Invented invented = new Invented();
    private final Invented.Family family = invented.family();
    private final PersonId child = family.person(CaseRole.SOUGHT);

    @Test
    void firesWhenThereIsNoName() {
        named(NameRole.FATHER, "Tursun");
        assertThat(reasons()).containsExactly(new GapReason.NoName(child));
    }

    @Test
    void firesWhenEverySpellingIsInOneScript() {
        named(NameRole.GIVEN, "Aygul");
        named(NameRole.GIVEN, "Ayigul");
        assertThat(reasons()).containsExactly(new GapReason.OneScriptOnly(child, Script.LATIN));
    }

    @Test
    void isSilentWhenASecondScriptIsKnown() {
        named(NameRole.GIVEN, "Aygul");
        named(NameRole.GIVEN, "Айгүл");
        assertThat(reasons()).isEmpty();
    }

    private void named(NameRole role, String text) {
        family.claim(new ClaimContent.Named(child, role, WrittenName.of(text), NameUse.SPOKEN));
    }

    private List<GapReason> reasons() {
        return new OneScript().check(invented.view(), day("2026-01-01")).stream().map(Gap::reason).toList();
    }
}
