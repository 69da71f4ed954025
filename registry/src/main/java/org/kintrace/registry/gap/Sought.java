package org.kintrace.registry.gap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.id.PersonId;

/** Goes through everybody who is looked for in a case that is not closed, in a fixed order. */
final class Sought {

    private Sought() {}

    /** @param reason what is missing of this person, empty when nothing is */
    static List<Gap> each(RegistryView view, String rule, Function<PersonId, Optional<GapReason>> reason) {
        List<Gap> gaps = new ArrayList<>();
        for (CaseRecords records : openCases(view)) {
            for (PersonId person : RegistryView.withRole(records, CaseRole.SOUGHT)) {
                reason.apply(person).ifPresent(found -> gaps
                        .add(new Gap(rule, Optional.of(records.header().id()), List.of(person), found)));
            }
        }
        return gaps;
    }

    static List<CaseRecords> openCases(RegistryView view) {
        return view.cases().stream().filter(records -> records.header().state() != CaseState.CLOSED)
                .sorted(Comparator.comparing(records -> records.header().id().value())).toList();
    }
}
