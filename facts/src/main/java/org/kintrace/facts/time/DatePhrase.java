package org.kintrace.facts.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads a date of words: "between March and May 2017", "about the beginning of 2018", "2017年3月以前".
 *
 * <p>One small grammar serves all languages, because the table says what each word does and the order within a date is
 * free: {@code choice = span ("or" span)*; span = point "to" point | bound; bound = ["before"…] point; point = ["about"]
 * fields}, where before, about and their like stand at either end.
 */
final class DatePhrase {

    private final DayOrder order;
    private final int end;

    /** @param end position just past the text, to point at when something is missing there */
    DatePhrase(DayOrder order, int end) {
        this.order = order;
        this.end = end;
    }

    Reading read(List<Token> tokens) throws DateNotReadException {
        List<Token> rest = new ArrayList<>(tokens);
        boolean doubted = rest.removeIf(t -> t.is(WordRole.PERHAPS));
        doubted |= !rest.isEmpty() && trimQuestionMark(rest);
        rest.removeIf(t -> t.is('(') || t.is(')') || t.is(WordRole.FILLER));
        Reading reading = choice(rest);
        return doubted ? reading.with(Set.of(Qualifier.UNCERTAIN)) : reading;
    }

    private static boolean trimQuestionMark(List<Token> tokens) {
        return tokens.removeIf(t -> t.is('?'));
    }

    private Reading choice(List<Token> tokens) throws DateNotReadException {
        int word = indexOf(tokens, WordRole.OR);
        int or = word >= 0 ? word : indexOf(tokens, '/', '/');
        if (or < 0) {
            return span(tokens);
        }
        DatePoint left = point(tokens.subList(0, or));
        DatePoint right = point(tokens.subList(or + 1, tokens.size()));
        left.inheritFrom(right);
        return Reading.anyOf(List.of(left.span(), right.span())).with(left.qualifiers())
                .with(right.qualifiers());
    }

    private Reading span(List<Token> tokens) throws DateNotReadException {
        int to = indexOfConnector(tokens);
        if (to >= 0) {
            return between(tokens.subList(0, to), tokens.subList(to + 1, tokens.size()));
        }
        int dash = indexOf(tokens, '-', '~');
        if (dash <= 0) {
            return bound(tokens);
        }
        // A dash joins the fields of one date (12-Mar-2017, mid-2017) or stands between two (March 2017 - May 2018).
        try {
            return bound(tokens);
        } catch (DateNotReadException oneDate) {
            return splitAtDash(tokens, oneDate);
        }
    }

    private Reading splitAtDash(List<Token> tokens, DateNotReadException oneDate)
            throws DateNotReadException {
        for (int i = 1; i < tokens.size() - 1; i++) {
            if (tokens.get(i).is('-') || tokens.get(i).is('~')) {
                try {
                    return between(tokens.subList(0, i), tokens.subList(i + 1, tokens.size()));
                } catch (DateNotReadException twoDates) {
                    oneDate.addSuppressed(twoDates);
                }
            }
        }
        throw oneDate;
    }

    private Reading between(List<Token> before, List<Token> after) throws DateNotReadException {
        List<Token> left = without(before, WordRole.FROM, WordRole.BETWEEN);
        List<Token> right = without(after, WordRole.BETWEEN, WordRole.UNTIL);
        DatePoint first = point(left);
        DatePoint last = point(right);
        first.inheritFrom(last);
        last.inheritFrom(first);
        LocalDate from = first.span().first();
        LocalDate to = last.span().last();
        if (to.isBefore(from)) {
            throw new DateNotReadException("the span ends before it begins", last.position());
        }
        return Reading.of(from, to).with(first.qualifiers()).with(last.qualifiers());
    }

    private Reading bound(List<Token> tokens) throws DateNotReadException {
        for (int index : tokens.isEmpty() ? new int[0] : new int[]{0, tokens.size() - 1}) {
            if (tokens.get(index) instanceof Token.Word word && Bound.isBound(word.role())) {
                List<Token> rest = new ArrayList<>(tokens);
                rest.remove(index);
                DatePoint point = point(rest);
                return Bound.of(word.role(), point.resolve(), point.span()).with(point.qualifiers());
            }
        }
        DatePoint point = point(tokens);
        return point.resolve().with(point.qualifiers());
    }

    private DatePoint point(List<Token> tokens) throws DateNotReadException {
        return DatePoint.read(tokens, order, end);
    }

    /** A word such as "to"; or, after "from", one such as "until": "from 2015 until 2017". */
    private static int indexOfConnector(List<Token> tokens) {
        int to = indexOf(tokens, WordRole.TO);
        if (to >= 0 || tokens.isEmpty() || !tokens.getFirst().is(WordRole.FROM)) {
            return to;
        }
        int until = indexOf(tokens, WordRole.UNTIL);
        return until >= 0 ? until : indexOf(tokens, WordRole.BEFORE);
    }

    private static int indexOf(List<Token> tokens, WordRole role) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(role)) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(List<Token> tokens, char one, char other) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is(one) || tokens.get(i).is(other)) {
                return i;
            }
        }
        return -1;
    }

    private static List<Token> without(List<Token> tokens, WordRole one, WordRole other) {
        return tokens.stream().filter(t -> !t.is(one) && !t.is(other)).toList();
    }
}
