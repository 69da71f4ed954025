package org.kintrace.app.web.frame;

import java.util.List;
import java.util.Optional;

/**
 * Everything around a page's own content.
 *
 * @param words in the reader's language
 * @param title key of the title; a title goes into the browser's history, so it never names a person
 * @param section where the page belongs, empty for pages outside the registry
 * @param trail the way to this page, without the page itself
 * @param reader who is signed in, empty where nobody is
 * @param path of this page, for coming back after a change of language
 * @param sections those that have pages
 * @param token for every form that changes something
 */
public record PageFrame(PageWords words, String title, Optional<Section> section, List<Crumb> trail,
        Optional<Reader> reader, String path, FormToken token, StaticFiles files, List<Section> sections) {

    public PageFrame {
        trail = List.copyOf(trail);
        sections = List.copyOf(sections);
    }

    /** Whether this part of the program has pages yet. */
    public boolean has(Section other) {
        return sections.contains(other);
    }

    public boolean isIn(Section other) {
        return section.isPresent() && section.get() == other;
    }

    /** Where a file that ships with the pages is. */
    public String file(String name) {
        return files.path(name);
    }
}
