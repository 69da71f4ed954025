package org.kintrace.app.web.frame;

import java.util.Locale;

/** A part of the program as the header shows it, in the order of the header. */
public enum Section {
    TODAY("/"), FAMILIES("/families"), MATCHES("/matches"), LISTS("/lists"), PROMISES("/promises"), SEARCH(
            "/search");

    private final String path;

    Section(String path) {
        this.path = path;
    }

    public String path() {
        return path;
    }

    /** The key of its name. */
    public String key() {
        return "section." + name().toLowerCase(Locale.ROOT);
    }
}
