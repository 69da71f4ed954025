package org.kintrace.app.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.registry.intake.TextFault;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;

/**
 * The encoding of a text file: asked for, marked, or the only one that fits. Where two fit or none does, a person is
 * asked; a wrong guess would change every name without anyone noticing.
 *
 * @param markBytes length of the byte order mark in front of the text
 */
record TextEncoding(Charset charset, int markBytes) {

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1251 = Charset.forName("windows-1251");

    /** How much of a file whose encoding is unclear is looked at for suggestions, in bytes. */
    private static final int SAMPLE = 1 << 16;

    static TextEncoding of(ByteSource bytes, Optional<String> asked) throws IOException {
        byte[] start;
        try (InputStream in = bytes.open()) {
            start = in.readNBytes(3);
        }
        Optional<TextEncoding> marked = marked(start);
        if (asked.isPresent()) {
            return asked(bytes, asked.get(), marked);
        }
        return marked.isPresent() ? marked.get() : detected(bytes);
    }

    private static Optional<TextEncoding> marked(byte[] start) {
        if (start.length >= 3 && start[0] == (byte) 0xEF && start[1] == (byte) 0xBB
                && start[2] == (byte) 0xBF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_8, 3));
        }
        if (start.length >= 2 && start[0] == (byte) 0xFF && start[1] == (byte) 0xFE) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16LE, 2));
        }
        if (start.length >= 2 && start[0] == (byte) 0xFE && start[1] == (byte) 0xFF) {
            return Optional.of(new TextEncoding(StandardCharsets.UTF_16BE, 2));
        }
        return Optional.empty();
    }

    private static TextEncoding asked(ByteSource bytes, String name, Optional<TextEncoding> marked)
            throws IOException {
        Charset charset;
        try {
            charset = Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new FaultyBytesException(new TextFault.EncodingUnknown());
        }
        if (marked.isPresent()
                && (marked.get().charset.equals(charset) || charset.equals(StandardCharsets.UTF_16))) {
            return marked.get();
        }
        if (charset.equals(StandardCharsets.UTF_16)) {
            return ByteSurvey.of(bytes).likelyUtf16().map(order -> new TextEncoding(order, 0))
                    .orElse(new TextEncoding(StandardCharsets.UTF_16BE, 0));
        }
        return new TextEncoding(charset, 0);
    }

    private static TextEncoding detected(ByteSource bytes) throws IOException {
        ByteSurvey survey = ByteSurvey.of(bytes);
        Optional<Charset> wide = survey.likelyUtf16();
        // Without a line end in that reading, it is a text of one byte a letter with a stray zero byte.
        if (wide.isPresent() && EncodingEvidence.of(bytes, wide.get()).hasLineEnd()) {
            return new TextEncoding(wide.get(), 0);
        }
        if (survey.isUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, 0);
        }
        EncodingEvidence chinese = EncodingEvidence.of(bytes, GB18030);
        EncodingEvidence russian = EncodingEvidence.of(bytes, WINDOWS_1251);
        boolean isChinese = chinese.isPlausible()
                && (chinese.hasKnownHeading() || chinese.isLongEnough() && !russian.isPlausible());
        boolean isRussian = russian.isPlausible() && (russian.hasKnownHeading() || !chinese.isPossible());
        if (isChinese != isRussian) {
            return new TextEncoding(isChinese ? GB18030 : WINDOWS_1251, 0);
        }
        List<Charset> possible = Stream.of(GB18030, WINDOWS_1251)
                .filter(each -> (each == GB18030 ? chinese : russian).isPossible()).toList();
        throw new FaultyBytesException(new TextFault.EncodingUnclear(suggestions(bytes, survey, possible)));
    }

    /** UTF-8 first when only a few bytes are damaged, then what fits, then what ICU thinks of the bytes. */
    private static List<String> suggestions(ByteSource bytes, ByteSurvey survey, List<Charset> possible)
            throws IOException {
        Set<String> names = new LinkedHashSet<>();
        if (survey.isMostlyUtf8()) {
            names.add(StandardCharsets.UTF_8.name());
        }
        possible.forEach(charset -> names.add(charset.name()));
        try (InputStream in = bytes.open()) {
            CharsetMatch[] matches = new CharsetDetector().setText(in.readNBytes(SAMPLE)).detectAll();
            for (CharsetMatch match : matches) {
                if (match.getConfidence() >= 20 && names.size() < 4 && Charset.isSupported(match.getName())) {
                    names.add(match.getName());
                }
            }
        }
        return List.copyOf(names);
    }
}
