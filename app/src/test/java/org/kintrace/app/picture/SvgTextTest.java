package org.kintrace.app.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvgTextTest {

    @ParameterizedTest
    @MethodSource("hostile")
    void noTextEndsItsElement(String text) {
        String svg = SvgElement.of("svg").set("data-x", text).add(SvgElement.of("text").say(text)).write();
        Parsed parsed = Parsed.of(new Picture(svg, 1, 1, "", "", List.of()));
        assertThat(parsed.all()).hasSize(2);
        assertThat(parsed.root().getAttributes().getLength()).isEqualTo(1);
        assertThat(parsed.named("text").getFirst().getTextContent()).isEqualTo(SvgText.shown(text));
    }

    @Test
    void spellsOutWhatWouldTurnALineAround() {
        assertThat(SvgText.shown("a\u202Eb\u2066c")).isEqualTo("a[U+202E]b[U+2066]c");
        assertThat(SvgText.shown("\u2068name\u2069")).isEqualTo("\u2068name\u2069");
    }

    @Test
    void showsWhatCannotBeReadAsUnreadable() {
        assertThat(SvgText.shown("\uD800x\u0000\uFFFE")).isEqualTo("\uFFFDx\uFFFD\uFFFD");
    }

    @Test
    void cutsWhereTheRoomEndsAndSaysSo() {
        String cut = TextWidth.fitted("x".repeat(10_000), Lettering.NAME, 120);
        assertThat(cut).endsWith("\u2026").hasSizeBetween(8, 16);
        assertThat(TextWidth.fitted("Aygül", Lettering.NAME, 120)).isEqualTo("Aygül");
    }

    @Test
    void takesNoStylesAndNoScripts() {
        assertThatThrownBy(() -> SvgElement.of("g").set("style", "x"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> SvgElement.of("g").set("onload", "x"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    static List<String> hostile() {
        return RandomFamily.HOSTILE;
    }
}
