package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.sighting.SightingLink;

/** A sighting that one person alone has looked at. */
final class SightingOneReader implements GapRule {

    @Override
    public String key() {
        return "sighting-one-reader";
    }

    @Override
    public Reads reads() {
        return Reads.FAMILY;
    }

    @Override
    public List<Gap> check(RegistryView view, LocalDate on) {
        List<Gap> gaps = new ArrayList<>();
        for (CaseRecords records : Sought.openCases(view)) {
            records.sightingLinks().stream().sorted(Comparator.comparing(link -> link.id().value()))
                    .filter(SightingOneReader::needsAnother)
                    .forEach(link -> gaps.add(new Gap(key(), Optional.of(records.header().id()),
                            List.of(link.id(), link.person()),
                            new GapReason.OneReaderOnly(link.id(), link.person()))));
        }
        return gaps;
    }

    private static boolean needsAnother(SightingLink link) {
        return switch (link.confidence()) {
            case CONFIRMED, PROBABLE, POSSIBLE -> link.secondReader().isEmpty();
            case DOUBTFUL, EXCLUDED -> false;
        };
    }
}
