package org.kintrace.app.web.frame;

/**
 * A step on the way to a page.
 *
 * @param text in words, shown as it is
 * @param path where it leads, beginning with a slash
 */
public record Crumb(String text, String path) {

    public Crumb {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a crumb leads to a path of ours, not " + path);
        }
    }
}
