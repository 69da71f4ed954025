package org.kintrace.app.picture;

import java.util.Optional;

import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.Words;
import org.kintrace.registry.id.RecordId;

/**
 * How a picture is to be drawn: for which page, how wide, in whose words, in which direction.
 *
 * @param id unlike any other on the page, letters, digits and dashes; every id in the picture begins with it
 * @param widthPx how wide it will be shown, 300 to 1600
 * @param rightToLeft whether the page runs from right to left; the picture is then mirrored
 * @param names how people and offices are called where the reader may see them
 */
public record Setting(String id, int widthPx, boolean rightToLeft, Words words, NamesInWords names,
        PictureLinks links) {

    /** Fits a phone of 390 px with its margins. */
    public static final int PHONE_PX = 358;
    /** Fits a page of 1024 px and more. */
    public static final int PAGE_PX = 960;

    private static final int NARROW_PX = 640;

    public Setting {
        if (!id.matches("[a-z][a-z0-9-]{0,60}")) {
            throw new IllegalArgumentException("an id is a letter, then letters, digits and dashes");
        }
        if (widthPx < 300 || widthPx > 1600) {
            throw new IllegalArgumentException("a picture is 300 to 1600 px wide, not " + widthPx);
        }
    }

    /** The same for another width under another id, for a page that shows one or the other. */
    public Setting at(String id, int widthPx) {
        return new Setting(id, widthPx, rightToLeft, words, names, links);
    }

    boolean isNarrow() {
        return widthPx < NARROW_PX;
    }

    /** A caption, or a reason from the domain, in the reader's words. */
    String say(Record reason) {
        return words.say(reason, names);
    }

    /** The same, ready to be drawn. */
    Wording wording(Record reason) {
        return Wording.of(say(reason));
    }

    String say(Enum<?> constant) {
        return words.say(constant);
    }

    String name(RecordId id) {
        return names.find(id).orElseGet(() -> say(new Caption.NoName()));
    }

    Optional<String> link(RecordId id) {
        return links.to(id).filter(path -> (path.startsWith("/") && !path.startsWith("//"))
                || path.startsWith("#"));
    }
}
