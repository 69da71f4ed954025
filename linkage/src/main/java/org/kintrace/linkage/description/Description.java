package org.kintrace.linkage.description;

import java.util.List;
import java.util.Set;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.UncertainDate;

/**
 * What the sources say about one person, ready to compare. Every list may be empty; several entries are several
 * accounts of the same thing, and the best agreement counts.
 *
 * @param id of the person or row; never compared
 * @param names spellings of this person's own name
 * @param born accounts of the day of birth
 * @param places places of birth, origin or last address, as found in the gazetteer
 * @param relatives named relatives
 * @param papers numbers of papers, folded to letters and digits
 */
public record Description(String id, List<DescribedName> names, Sex sex, List<UncertainDate> born,
        List<PlaceId> places, List<Relative> relatives, Set<String> papers) {

    public Description {
        names = List.copyOf(names);
        born = List.copyOf(born);
        places = List.copyOf(places);
        relatives = List.copyOf(relatives);
        papers = Set.copyOf(papers);
    }
}
