package org.kintrace.facts.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the word of comparison out of the tokens of an amount, wherever the language puts it. */
final class ComparedAmount {

    private final List<AmountToken> rest;
    private final Optional<CountComparator> comparator;

    private ComparedAmount(List<AmountToken> rest, Optional<CountComparator> comparator) {
        this.rest = List.copyOf(rest);
        this.comparator = comparator;
    }

    static ComparedAmount of(List<AmountToken> tokens) throws DateNotReadException {
        List<AmountToken> rest = new ArrayList<>();
        Optional<CountComparator> comparator = Optional.empty();
        boolean range = tokens.stream().anyMatch(token -> token.is(AmountRole.BETWEEN));
        for (AmountToken token : tokens) {
            // After "from" a word such as до is "to", not "up to".
            Optional<CountComparator> found = range && token.is(AmountRole.AT_MOST)
                    ? Optional.empty()
                    : comparator(token, rest.isEmpty());
            if (found.isPresent() && comparator.isPresent() && !found.equals(comparator)) {
                throw new DateNotReadException("two words of comparison in one amount", token.position());
            }
            if (found.isPresent()) {
                comparator = found;
            } else {
                rest.add(token);
            }
        }
        return new ComparedAmount(rest, comparator);
    }

    /** The tokens without the comparison, in order. */
    List<AmountToken> rest() {
        return rest;
    }

    Optional<CountComparator> comparator() {
        return comparator;
    }

    /** @param first whether nothing stands before it: there {@code ~} is "about", later it joins two ends */
    private static Optional<CountComparator> comparator(AmountToken token, boolean first) {
        if (first && token.is('~')) {
            return Optional.of(CountComparator.ABOUT);
        }
        return switch (token) {
            case AmountToken.Word(int _, var meaning) -> comparator(meaning.role());
            case AmountToken.Sign(int _, char sign) -> comparator(sign);
            case AmountToken.Digits _ -> Optional.empty();
        };
    }

    private static Optional<CountComparator> comparator(AmountRole role) {
        return switch (role) {
            case ABOUT -> Optional.of(CountComparator.ABOUT);
            case AT_MOST -> Optional.of(CountComparator.AT_MOST);
            case AT_LEAST -> Optional.of(CountComparator.AT_LEAST);
            case MORE_THAN -> Optional.of(CountComparator.MORE_THAN);
            case LESS_THAN -> Optional.of(CountComparator.LESS_THAN);
            case JUST_UNDER -> Optional.of(CountComparator.JUST_UNDER);
            case JUST_OVER -> Optional.of(CountComparator.JUST_OVER);
            case EXACTLY -> Optional.of(CountComparator.EXACTLY);
            case NUMBER, MULTIPLIER, VAGUE, PLURAL, ARTICLE, DEFINITE, HALF, AND, TO, OR, BETWEEN, UNIT,
                    NOMINAL, DECADE, STAGE, AGE,
                    COUNTED, FILLER, AFTER, BEFORE, AGO, NEXT, PREVIOUS, LAST, SAME, THIS, DAY_WORD, WITHIN,
                    SOON ->
                Optional.empty();
        };
    }

    private static Optional<CountComparator> comparator(char sign) {
        return switch (sign) {
            case '\u2248' -> Optional.of(CountComparator.ABOUT);
            case '<' -> Optional.of(CountComparator.LESS_THAN);
            case '>' -> Optional.of(CountComparator.MORE_THAN);
            case '\u2264' -> Optional.of(CountComparator.AT_MOST);
            case '\u2265', '+' -> Optional.of(CountComparator.AT_LEAST);
            default -> Optional.empty();
        };
    }
}
