package org.kintrace.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Says for two names which part answers which, sound by sound, with the table rows that allowed it. */
final class NameExplanation {

    private final NamePreparer preparer;
    private final Aligner aligner;
    private final NameMatch match;

    NameExplanation(NamePreparer preparer, Aligner aligner, NameMatch match) {
        this.preparer = preparer;
        this.aligner = aligner;
        this.match = match;
    }

    /** The reasons, in the order of the first name; empty where one of them has no letters. */
    List<NameEvidence> of(ReadName a, ReadName b) {
        List<NameEvidence> evidence = new ArrayList<>();
        if (a.size() == 0 || b.size() == 0) {
            return evidence;
        }
        int[] answers = answers(a, b);
        float apart = worst(a, b, answers);
        if (a.size() + b.size() > 2 && apart < 0 && runTogether(a, b, apart, evidence)) {
            return evidence;
        }
        boolean[] answered = new boolean[b.size()];
        boolean turned = false;
        int last = -1;
        for (int i = 0; i < answers.length; i++) {
            if (answers[i] < 0) {
                evidence.add(new NameEvidence.TokenMissing(NameEvidence.Side.SECOND, a.tokens[i].text()));
            } else {
                parts(a.tokens[i], b.tokens[answers[i]], a.size() + b.size() > 2, evidence);
                answered[answers[i]] = true;
                turned |= answers[i] < last;
                last = answers[i];
            }
        }
        for (int j = 0; j < answered.length; j++) {
            if (!answered[j]) {
                evidence.add(new NameEvidence.TokenMissing(NameEvidence.Side.FIRST, b.tokens[j].text()));
            }
        }
        if (turned) {
            evidence.add(new NameEvidence.OrderReversed());
        }
        return evidence;
    }

    /** For each part of the first name the part of the second that answers it, -1 for none; likeliest pairs first. */
    private int[] answers(ReadName a, ReadName b) {
        int[] answers = new int[a.size()];
        Arrays.fill(answers, -1);
        boolean[] used = new boolean[b.size()];
        for (int k = 0; k < Math.min(a.size(), b.size()); k++) {
            int bestA = -1;
            int bestB = -1;
            float best = Float.NEGATIVE_INFINITY;
            for (int i = 0; i < a.size(); i++) {
                for (int j = 0; j < b.size(); j++) {
                    float odds = answers[i] >= 0 || used[j] ? Float.NEGATIVE_INFINITY : odds(a, i, b, j);
                    if (odds > best) {
                        best = odds;
                        bestA = i;
                        bestB = j;
                    }
                }
            }
            if (bestA >= 0) {
                answers[bestA] = bestB;
                used[bestB] = true;
            }
        }
        return answers;
    }

    private float odds(ReadName a, int i, ReadName b, int j) {
        return match.parts().part(a.tokens[i], b.tokens[j], PartMatch.Among.of(a, b));
    }

    private float worst(ReadName a, ReadName b, int[] answers) {
        float worst = Float.POSITIVE_INFINITY;
        for (int i = 0; i < answers.length; i++) {
            worst = Math.min(worst, answers[i] < 0 ? Aligner.LOWEST : odds(a, i, b, answers[i]));
        }
        return a.size() == b.size() ? worst : Aligner.LOWEST;
    }

    /** Tells of names written together on one side, where that explains more than part by part. */
    private boolean runTogether(ReadName a, ReadName b, float apart, List<NameEvidence> evidence) {
        Token wholeA = a.size() == 1 ? a.tokens[0] : a.joined()[0];
        Token[] othersB = b.size() == 1 ? b.tokens : b.joined();
        Token best = othersB[0];
        for (Token other : othersB) {
            best = aligner.logOdds(wholeA, other) > aligner.logOdds(wholeA, best) ? other : best;
        }
        if (aligner.logOdds(wholeA, best) <= Math.max(apart, 0)) {
            return false;
        }
        if (a.size() == 1 || b.size() == 1) {
            ReadName several = a.size() == 1 ? b : a;
            NameEvidence joined = new NameEvidence.TokensJoined(a.size() == 1 ? wholeA.text() : best.text(),
                    Arrays.stream(several.tokens).map(Token::text).toList());
            evidence.add(takenAsSurname(several).orElse(joined));
        }
        aligned(wholeA, best, evidence);
        return true;
    }

    /** Two Chinese parts of which just one is a single character or syllable, as catalogues cut a name they take for Chinese. */
    private static Optional<NameEvidence> takenAsSurname(ReadName several) {
        if (several.size() != 2 || several.tokens[0].syllable() == several.tokens[1].syllable()) {
            return Optional.empty();
        }
        boolean first = several.tokens[0].syllable();
        return Optional.of(new NameEvidence.FirstCharacterTakenAsSurname(several.tokens[first ? 0 : 1].text(),
                several.tokens[first ? 1 : 0].text()));
    }

    /** Tells where two parts have one stem and differ in an ending that belongs to the name, such as -bek and -jan. */
    private void suffixes(Token x, Token y, List<NameEvidence> evidence) {
        Optional<Endings.Ending> endingX = compound(x);
        Optional<Endings.Ending> endingY = compound(y);
        if (endingX.map(Endings.Ending::name).equals(endingY.map(Endings.Ending::name))) {
            return;
        }
        Optional<Token> stemX = without(endingX, x);
        Optional<Token> stemY = without(endingY, y);
        if (stemX.isPresent() && stemY.isPresent()
                && aligner.logOdds(stemX.get(), stemY.get()) > Math.max(0, aligner.logOdds(x, y))) {
            evidence.add(new NameEvidence.SuffixDiffers(endingX.map(Endings.Ending::written).orElse(""),
                    endingY.map(Endings.Ending::written).orElse("")));
        }
    }

    private Optional<Endings.Ending> compound(Token token) {
        return preparer.endings().of(token.text()).filter(ending -> ending.kind().equals("compound"));
    }

    private Optional<Token> without(Optional<Endings.Ending> ending, Token token) {
        return ending.isEmpty()
                ? Optional.of(token)
                : preparer.read(
                        token.text().substring(0, token.text().length() - ending.get().written().length()),
                        token.pinyin());
    }

    private void parts(Token x, Token y, boolean several, List<NameEvidence> evidence) {
        int group = Variants.shared(x.groups(), y.groups());
        if (several && x.initial() != y.initial()) {
            evidence.add(new NameEvidence.Initial(x.initial() ? x.text() : y.text(),
                    x.initial() ? y.text() : x.text()));
        } else if (several && match.parts().start(x, y) > Math.max(0, aligner.logOdds(x, y))) {
            evidence.add(new NameEvidence.Initial(x.syllable() ? x.text() : y.text(),
                    x.syllable() ? y.text() : x.text()));
        } else if (group >= 0 && aligner.logOdds(x, y) < match.weights().dictionary()) {
            evidence.add(
                    new NameEvidence.DictionaryVariant(preparer.variants().key(group), x.text(), y.text()));
        } else {
            ending(x, evidence);
            ending(y, evidence);
            Token stemX = x.stem();
            Token stemY = y.stem();
            boolean stems = several && aligner.logOdds(x, y) < match.parts().part(x, y, PartMatch.Among.SEVERAL);
            aligned(stems && stemX != null && better(stemX, x, y) ? stemX : x,
                    stems && stemY != null && better(stemY, y, x) ? stemY : y, evidence);
            suffixes(x, y, evidence);
        }
        sexes(x, y, evidence);
    }

    private boolean better(Token stem, Token whole, Token other) {
        Token otherStem = other.stem();
        float withStem = aligner.logOdds(stem, other);
        return withStem > aligner.logOdds(whole, other)
                || otherStem != null && aligner.logOdds(stem, otherStem) > aligner.logOdds(whole, otherStem);
    }

    private void ending(Token token, List<NameEvidence> evidence) {
        Optional<Endings.Ending> ending = preparer.endings().of(token.text());
        if (token.patronymic() && ending.isPresent() && token.stem() != null) {
            evidence.add(new NameEvidence.PatronymicEnding(token.text(),
                    ending.get().stem(token.text()).orElse(""),
                    ending.get().written()));
        }
    }

    private void sexes(Token x, Token y, List<NameEvidence> evidence) {
        if (x.sex() != 0 && y.sex() != 0 && x.sex() != y.sex()) {
            evidence.add(new NameEvidence.SexOfSuffixDiffers(written(x), sex(x), written(y), sex(y)));
        }
    }

    private String written(Token token) {
        return preparer.endings().of(token.text()).map(Endings.Ending::written).orElse("");
    }

    private static NameEvidence.Sex sex(Token token) {
        return token.sex() == 1 ? NameEvidence.Sex.WOMAN : NameEvidence.Sex.MAN;
    }

    private void aligned(Token x, Token y, List<NameEvidence> evidence) {
        int bestX = 0;
        int bestY = 0;
        for (int i = 0; i < x.readings().length; i++) {
            for (int j = 0; j < y.readings().length; j++) {
                if (aligner.logOdds(x.readings()[i], y.readings()[j]) > aligner.logOdds(x.readings()[bestX],
                        y.readings()[bestY])) {
                    bestX = i;
                    bestY = j;
                }
            }
        }
        Reading.Trace traceX = preparer.reader().traces(x).get(bestX);
        Reading.Trace traceY = preparer.reader().traces(y).get(bestY);
        List<NameEvidence.Reading> steps = new ArrayList<>();
        for (Aligner.Step step : aligner.steps(x.readings()[bestX], y.readings()[bestY])) {
            String rows = (step.a() < 0 ? "" : traceX.rows()[step.a()])
                    + (step.a() < 0 || step.b() < 0 ? "" : " ")
                    + (step.b() < 0 ? "" : traceY.rows()[step.b()]);
            steps.add(new NameEvidence.Reading(letters(x, traceX, step.a()), letters(y, traceY, step.b()),
                    (double) step.cost() / CostModel.UNIT, rows));
        }
        evidence.add(new NameEvidence.TokenAligned(x.text(), y.text(),
                1 / (1 + Math.exp(-aligner.logOdds(x, y))), steps));
    }

    private static String letters(Token token, Reading.Trace trace, int at) {
        return at < 0 ? "" : token.text().substring(trace.from()[at], trace.to()[at]);
    }
}
