package org.kintrace.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts and reads a written name. */
final class NamePreparer {

    private final TokenReader reader = new TokenReader();
    private final Endings endings = new Endings();
    private final Variants variants = new Variants(endings, reader.pinyin());

    TokenReader reader() {
        return reader;
    }

    Endings endings() {
        return endings;
    }

    Variants variants() {
        return variants;
    }

    PreparedName prepare(WrittenName name) {
        boolean pinyin = pinyin(name);
        List<Token> tokens = new ArrayList<>();
        for (String part : parts(name)) {
            token(part, pinyin).ifPresent(tokens::add);
        }
        ReadName read = new ReadName(tokens.toArray(Token[]::new), this, pinyin);
        return new PreparedName(name, read.withFather(father(name, read)));
    }

    /** The place of the father's name where a separate word tells it, as in X bin Y; -1 where none does. */
    private int father(WrittenName name, ReadName read) {
        List<String> written = NameParts.of(name.text()).parts();
        int at = endings.fatherAmong(written);
        for (int i = 0; at >= 0 && i < read.size(); i++) {
            if (read.tokens[i].text().equals(written.get(at))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether the source says that the spelling is Chinese: Latin letters are pinyin then. */
    static boolean pinyin(WrittenName name) {
        return name.language().isPresent() && name.language().get().startsWith("zh");
    }

    /** The parts that count, in order; "Surname, Given" is read as Given Surname. */
    List<String> parts(WrittenName name) {
        NameParts.Parts written = NameParts.of(name.text());
        return withoutParticles(written.comma() ? givenFirst(written.parts()) : unspaced(written.parts()));
    }

    private static List<String> givenFirst(List<String> parts) {
        List<String> turned = new ArrayList<>(parts.subList(1, parts.size()));
        turned.add(parts.getFirst());
        return turned;
    }

    /** One part with its readings and ending. */
    Optional<Token> token(String part, boolean pinyin) {
        Optional<Token> token = read(part, pinyin);
        if (token.isEmpty()) {
            return token;
        }
        String text = token.get().text();
        return endings.of(text).map(ending -> token.get().withEnding(
                ending.stem(text).flatMap(stem -> read(stem, pinyin)).orElse(null),
                ending.kind().equals("patronymic"),
                ending.sex() == null ? 0 : ending.sex() == NameEvidence.Sex.WOMAN ? 1 : 2)).or(() -> token);
    }

    /** One part with its readings only. */
    Optional<Token> read(String part, boolean pinyin) {
        String core = endings.withoutPlaceWord(part);
        return reader.read(core, pinyin).map(token -> token.in(variants.groupsOf(core)));
    }

    /** Titles and words for son and daughter are set aside where anything else is left. */
    private List<String> withoutParticles(List<String> parts) {
        if (parts.stream().noneMatch(endings::isParticle)) {
            return parts;
        }
        List<String> kept = parts.stream().filter(part -> !endings.isParticle(part)).toList();
        return kept.isEmpty() ? parts : kept;
    }

    /** "Gu Li Na Zha" is one part: at least three parts, each a single syllable. */
    private List<String> unspaced(List<String> parts) {
        boolean syllables = parts.size() > 2
                && parts.stream().allMatch(part -> reader.pinyin().isSyllable(LatinMarks.plain(part)));
        return syllables ? List.of(String.join("'", parts)) : parts;
    }
}
