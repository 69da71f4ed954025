package org.kintrace.app.web.styleguide;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.app.picture.Picture;
import org.kintrace.app.picture.TextTable;
import org.kintrace.app.picture.Wording;
import org.kintrace.app.work.reading.ShownName;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.WrittenName;

/** One example of everything; single name words, nobody in particular. */
public record StyleguidePage() {

    private static final String BARS = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 300 60" role="img" aria-label="Two bars">\
            <rect x="4" y="8" width="210" height="18" fill="#1f5a63"/>\
            <rect x="4" y="34" width="90" height="18" fill="#857c6f"/></svg>""";

    public List<ShownName> names() {
        return List.of(ShownName.of(WrittenName.of("ئايگۈل", "ug")), ShownName.of(WrittenName.of("阿依古丽")),
                ShownName.of(WrittenName.of("Айгүл", "kk")), ShownName.of(WrittenName.of("Aygül")));
    }

    public UncertainDate day() {
        return UncertainDate.on(LocalDate.of(2017, 3, 21));
    }

    public UncertainDate season() {
        return UncertainDate.between(LocalDate.of(2017, 3, 1), LocalDate.of(2017, 5, 31))
                .withText("spring 2017");
    }

    public Picture picture() {
        return new Picture(BARS, 300, 60, "Two bars", "Two bars, the first longer than the second.",
                List.of(new TextTable("Two bars", List.of("bar", "length"), List.of(
                        List.of(Wording.of("first"), Wording.of("210")),
                        List.of(Wording.of("second"), Wording.of("90"))))));
    }
}
