package org.kintrace.app.picture;

import java.util.List;

/**
 * A drawing, ready to be put into a page, with the same facts in words beside it.
 *
 * @param svg one {@code svg} element: no script, no style attribute, ids that begin with the id of the setting
 * @param widthPx width of its own coordinates; below this width a browser makes the letters smaller
 * @param heightPx height of its own coordinates
 * @param title what it shows, the same as its {@code title} element
 * @param description what there is to see, in a sentence or two, the same as its {@code desc} element
 * @param tables everything drawn, as tables
 */
public record Picture(String svg, double widthPx, double heightPx, String title, String description,
        List<TextTable> tables) {

    public Picture {
        tables = List.copyOf(tables);
    }
}
