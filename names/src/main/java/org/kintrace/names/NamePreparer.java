package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** Cuts and reads a written name. */
final class NamePreparer {

    private final TokenReader reader = new TokenReader();
    private final Endings endings = new Endings();
    private final Variants variants = new Variants(endings);

    TokenReader reader() {
        return reader;
    }

    Endings endings() {
        return endings;
    }

    PreparedName prepare(WrittenName name) {
        boolean pinyin = name.language().orElse("").startsWith("zh");
        List<Token> tokens = new ArrayList<>();
        for (String part : withoutParticles(unspaced(NameParts.of(name.text()).parts()))) {
            read(part, pinyin).ifPresent(tokens::add);
        }
        int n = tokens.size();
        @Nullable Token[] stems = new @Nullable Token[n];
        boolean[] patronymics = new boolean[n];
        byte[] sexes = new byte[n];
        for (int i = 0; i < n; i++) {
            Optional<Endings.Ending> ending = endings.of(tokens.get(i).text());
            if (ending.isPresent()) {
                Endings.Ending known = ending.get();
                patronymics[i] = known.kind().equals("patronymic");
                sexes[i] = (byte) (known.sex() == null ? 0 : known.sex() == NameEvidence.Sex.WOMAN ? 1 : 2);
                stems[i] = known.stem(tokens.get(i).text()).flatMap(stem -> read(stem, pinyin)).orElse(null);
            }
        }
        return new PreparedName(name, tokens.toArray(Token[]::new), stems, patronymics, sexes,
                joined(tokens, pinyin), pairs(tokens, pinyin));
    }

    private Optional<Token> read(String part, boolean pinyin) {
        String core = endings.withoutPlaceWord(part);
        return reader.read(core, pinyin).map(token -> token.in(variants.groupsOf(core)));
    }

    Variants variants() {
        return variants;
    }

    /** Titles and words for son and daughter are set aside where anything else is left. */
    private List<String> withoutParticles(List<String> parts) {
        List<String> kept = parts.stream().filter(part -> !endings.isParticle(part)).toList();
        return kept.isEmpty() ? parts : kept;
    }

    /** "Gu Li Na Zha" is one part: at least three parts, each a single syllable. */
    private List<String> unspaced(List<String> parts) {
        boolean syllables = parts.size() > 2
                && parts.stream().allMatch(part -> reader.pinyin().isSyllable(LatinMarks.plain(part)));
        return syllables ? List.of(String.join("'", parts)) : parts;
    }

    private Token[] joined(List<Token> tokens, boolean pinyin) {
        int n = tokens.size();
        if (n < 2) {
            return new Token[0];
        }
        List<Token> joined = new ArrayList<>();
        for (int first = 0; first < n; first++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < n; i++) {
                append(text, tokens.get((first + i) % n).text());
            }
            read(text.toString(), pinyin).ifPresent(joined::add);
        }
        return joined.toArray(Token[]::new);
    }

    private Token[] pairs(List<Token> tokens, boolean pinyin) {
        List<Token> pairs = new ArrayList<>();
        for (int i = 0; tokens.size() > 2 && i + 1 < tokens.size(); i++) {
            StringBuilder text = new StringBuilder(tokens.get(i).text());
            append(text, tokens.get(i + 1).text());
            Optional<Token> pair = read(text.toString(), pinyin);
            pairs.add(pair.orElse(tokens.get(i)));
        }
        return pairs.toArray(Token[]::new);
    }

    /** An apostrophe keeps pinyin syllables apart; Latin letters would else run into digraphs. */
    private static void append(StringBuilder text, String part) {
        if (!text.isEmpty() && Script.of(part) == Script.LATIN) {
            text.append('\'');
        }
        text.append(part);
    }
}
