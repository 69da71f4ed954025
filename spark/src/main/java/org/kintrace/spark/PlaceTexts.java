package org.kintrace.spark;

import java.io.Serializable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kintrace.linkage.description.PlaceText;

/** The texts of one column of places while they are put together; a column of too many forgets them and stays empty. */
final class PlaceTexts implements Serializable {

    private static final long serialVersionUID = 1L;

    private final HashSet<PlaceText> texts = new HashSet<>();
    private boolean tooMany;

    static PlaceTexts of(PlaceText first) {
        PlaceTexts one = new PlaceTexts();
        one.texts.add(first);
        return one;
    }

    /** @param most texts a column of places may have */
    PlaceTexts with(PlaceText another, int most) {
        return with(Set.of(another), false, most);
    }

    PlaceTexts with(PlaceTexts others, int most) {
        return with(others.texts, others.tooMany, most);
    }

    private PlaceTexts with(Set<PlaceText> more, boolean moreAreTooMany, int most) {
        if (!tooMany) {
            texts.addAll(more);
        }
        tooMany |= moreAreTooMany || texts.size() > most;
        if (tooMany) {
            texts.clear();
        }
        return this;
    }

    List<PlaceText> asPlaces() {
        return List.copyOf(texts);
    }
}
