package org.kintrace.app.web.entry;

import java.util.List;

/**
 * A part of a form.
 *
 * @param open whether it is shown unfolded
 */
public record ShownPart(FormPart part, boolean open, List<Block> blocks) {

    public ShownPart {
        blocks = List.copyOf(blocks);
    }

    /**
     * Fields that belong together.
     *
     * @param legend key of the question they answer together, or empty for a single field
     * @param rows name of the rows they are, empty when they are filled once
     * @param lines one line of fields for each row
     */
    public record Block(String legend, String rows, List<List<ShownField>> lines) {

        public Block {
            lines = lines.stream().map(List::copyOf).toList();
        }
    }
}
