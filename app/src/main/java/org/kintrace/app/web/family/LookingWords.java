package org.kintrace.app.web.family;

import java.util.List;

import org.kintrace.app.web.family.PersonPage.SearchLine;
import org.kintrace.app.web.family.PersonPage.SightingLine;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.sighting.Search;

/** Where somebody was seen and looked for, in words. */
final class LookingWords {

    private final Telling telling;

    LookingWords(Telling telling) {
        this.telling = telling;
    }

    List<SightingLine> sightings(List<RegistryView.Seen> seen) {
        return seen.stream().map(this::sighting).toList();
    }

    List<SearchLine> searches(List<Search> searches) {
        return searches.stream()
                .map(search -> new SearchLine(search.id().value(), search.at().text(),
                        search.on().map(telling::when), search.by(), telling.constant(search.outcome()),
                        search.words()))
                .toList();
    }

    private SightingLine sighting(RegistryView.Seen seen) {
        return new SightingLine(seen.sighting().id().value(), seen.sighting().place().map(PlaceRef::text),
                telling.constant(seen.sighting().precision()), seen.sighting().on().map(telling::when),
                seen.sighting().observations(), seen.link().by(), telling.constant(seen.link().confidence()),
                seen.link().reasons(), seen.link().secondReader(),
                telling.view().sources().source(seen.sighting().source()).map(Source::title)
                        .orElseGet(() -> telling.page().text("said.unknown_source")));
    }
}
