package org.kintrace.registry.casefile;

import java.util.List;

import org.kintrace.registry.cases.Case;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.sighting.Search;
import org.kintrace.registry.sighting.Sighting;
import org.kintrace.registry.sighting.SightingLink;

/** Everything that belongs to one family's file. */
public record CaseRecords(Case header, List<Source> sources, List<Statement> statements, List<Event> events,
        List<Claim> claims, List<Paper> papers, List<Sighting> sightings, List<SightingLink> sightingLinks,
        List<Search> searches, List<ConsentStatement> consents) {

    public CaseRecords {
        sources = List.copyOf(sources);
        statements = List.copyOf(statements);
        events = List.copyOf(events);
        claims = List.copyOf(claims);
        papers = List.copyOf(papers);
        sightings = List.copyOf(sightings);
        sightingLinks = List.copyOf(sightingLinks);
        searches = List.copyOf(searches);
        consents = List.copyOf(consents);
    }
}
