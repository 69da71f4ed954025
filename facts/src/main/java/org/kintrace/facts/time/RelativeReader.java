package org.kintrace.facts.time;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;
import org.kintrace.facts.time.RelativeDate.Direction;
import org.kintrace.facts.time.RelativeDate.Origin;

/** Reads {@link RelativeDate}, in English. */
final class RelativeReader {

    private static final int MONTH_DAYS = 30;
    private static final int WEEK_DAYS = 7;
    private static final String SOME = "2-9";
    private static final String AT_LEAST_TWO = "2-";

    private final String text;
    private final AmountCursor cursor;
    private final CountComparator comparator;

    private final boolean between;

    private RelativeReader(String text, ComparedAmount compared) {
        List<AmountToken> tokens = new ArrayList<>(compared.rest());
        tokens.removeIf(token -> token.is(AmountRole.FILLER) || AmountTokens.isPunctuation(token));
        this.text = text;
        this.between = tokens.removeIf(token -> token.is(AmountRole.BETWEEN));
        this.cursor = new AmountCursor(tokens);
        this.comparator = compared.comparator().orElse(CountComparator.RANGE);
    }

    static Optional<RelativeDate> read(String text) {
        try {
            return read(text, AmountTokens.of(text));
        } catch (DateNotReadException unknownWord) {
            return beforeUnknownWords(text, unknownWord.position());
        }
    }

    /** "A few weeks after the arrest": what follows "after" names the event, in words that need not be known. */
    private static Optional<RelativeDate> beforeUnknownWords(String text, int position) {
        if (text.length() > DateText.LONGEST || position < 2
                || text.substring(position - 1).codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        try {
            List<AmountToken> tokens = new ArrayList<>(AmountTokens.of(text.substring(0, position - 1)));
            while (!tokens.isEmpty()
                    && (tokens.getLast().is(AmountRole.DEFINITE) || tokens.getLast().is(AmountRole.ARTICLE)
                            || tokens.getLast().is(AmountRole.FILLER))) {
                tokens.removeLast();
            }
            boolean directed = !tokens.isEmpty() && (tokens.getLast().is(AmountRole.AFTER)
                    || tokens.getLast().is(AmountRole.BEFORE) || tokens.getLast().is(AmountRole.SOON));
            return directed ? read(text, tokens) : Optional.empty();
        } catch (DateNotReadException e) {
            return Optional.empty();
        }
    }

    private static Optional<RelativeDate> read(String text, List<AmountToken> tokens)
            throws DateNotReadException {
        RelativeReader reader = new RelativeReader(text, ComparedAmount.of(tokens));
        Optional<RelativeDate> date = reader.date();
        reader.skipTrailing();
        return reader.cursor.atEnd() ? date : Optional.empty();
    }

    private Optional<RelativeDate> date() throws DateNotReadException {
        Optional<Lexicon.Meaning<AmountRole>> dayWord = cursor.takeWord(AmountRole.DAY_WORD);
        if (dayWord.isPresent()) {
            return Optional.of(dayWord(dayWord.get().number()));
        }
        Optional<Lexicon.Meaning<AmountRole>> soon = cursor.takeWord(AmountRole.SOON);
        if (soon.isPresent()) {
            Amount days = Amount.range(soon.get().value());
            return Optional.of(new RelativeDate(text, Origin.EVENT, Direction.AFTER,
                    new Step(StepUnit.DAY, 0, whole(days.high(), RoundingMode.CEILING),
                            Step.Counting.LOOSE)));
        }
        boolean definite = cursor.take(AmountRole.DEFINITE);
        Optional<RelativeDate> neighbour = neighbour();
        if (neighbour.isPresent()) {
            return neighbour;
        }
        return definite ? definite() : measured();
    }

    private RelativeDate dayWord(int days) {
        Direction direction = days < 0 ? Direction.BEFORE : days > 0 ? Direction.AFTER : Direction.SAME;
        return new RelativeDate(text, Origin.STATEMENT, direction,
                Step.exactly(StepUnit.DAY, Math.abs(days), Step.Counting.CALENDAR));
    }

    /** "The following week", "last year", "the same day". */
    private Optional<RelativeDate> neighbour() {
        if (cursor.take(AmountRole.NEXT)) {
            return calendar(Origin.EVENT, Direction.AFTER);
        }
        if (cursor.take(AmountRole.PREVIOUS)) {
            return calendar(Origin.EVENT, Direction.BEFORE);
        }
        if (cursor.take(AmountRole.LAST)) {
            return calendar(Origin.STATEMENT, Direction.BEFORE);
        }
        if (cursor.take(AmountRole.THIS)) {
            return calendar(Origin.STATEMENT, Direction.SAME);
        }
        return cursor.take(AmountRole.SAME) ? calendar(Origin.EVENT, Direction.SAME) : Optional.empty();
    }

    private Optional<RelativeDate> calendar(Origin origin, Direction direction) {
        int count = direction == Direction.SAME ? 0 : 1;
        return unit().map(unit -> new RelativeDate(text, origin, direction,
                Step.exactly(unit, count, Step.Counting.CALENDAR)));
    }

    /** "The day after", "the year before". */
    private Optional<RelativeDate> definite() {
        Optional<StepUnit> unit = unit();
        Optional<Direction> direction = direction();
        if (unit.isEmpty() || direction.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new RelativeDate(text, Origin.EVENT, direction.get(),
                Step.exactly(unit.get(), 1, Step.Counting.CALENDAR)));
    }

    /** "A few weeks after", "within two months", "a month or two ago". */
    private Optional<RelativeDate> measured() throws DateNotReadException {
        boolean within = cursor.take(AmountRole.WITHIN);
        boolean after = !within && cursor.take(AmountRole.AFTER);
        AmountReader amounts = new AmountReader(cursor, between);
        Optional<Amount> said = amounts.read();
        Optional<Lexicon.Meaning<AmountRole>> unit = cursor.takeWord(AmountRole.UNIT);
        if (unit.isEmpty() || (said.isEmpty() && !StepUnit.isPlural(unit.get().value()))) {
            return Optional.empty();
        }
        // "Weeks later", "in the following months": some of them.
        Amount amount = withRest(said.orElse(Amount.range(within ? SOME : AT_LEAST_TWO)), amounts);
        boolean ago = cursor.take(AmountRole.AGO);
        Optional<Direction> direction = ago ? Optional.of(Direction.BEFORE) : direction();
        if (direction.isEmpty() && (within || after)) {
            direction = Optional.of(Direction.AFTER);
        }
        Optional<Step> step = step(amount, StepUnit.named(unit.get().value()),
                within ? CountComparator.AT_MOST : comparator);
        Origin origin = ago ? Origin.STATEMENT : Origin.EVENT;
        return direction.flatMap(to -> step.map(far -> new RelativeDate(text, origin, to, far)));
    }

    /** What may follow the unit: "a year and a half", "a month or two". */
    private Amount withRest(Amount amount, AmountReader amounts) throws DateNotReadException {
        int mark = cursor.mark();
        if (cursor.take(AmountRole.AND)) {
            cursor.take(AmountRole.ARTICLE);
            if (cursor.take(AmountRole.HALF)) {
                return amount.plus(new BigDecimal("0.5"));
            }
        } else if (cursor.take(AmountRole.OR)) {
            Optional<Amount> other = amounts.read();
            if (other.isPresent() && !amount.to(other.get()).isBackwards()) {
                return amount.to(other.get());
            }
        }
        cursor.backTo(mark);
        return amount;
    }

    private Optional<StepUnit> unit() {
        return cursor.takeWord(AmountRole.UNIT).map(word -> StepUnit.named(word.value()));
    }

    private Optional<Direction> direction() {
        if (cursor.take(AmountRole.AFTER)) {
            return Optional.of(Direction.AFTER);
        }
        return cursor.take(AmountRole.BEFORE) ? Optional.of(Direction.BEFORE) : Optional.empty();
    }

    private void skipTrailing() {
        while (cursor.take(AmountRole.SAME) || cursor.take(AmountRole.THIS)
                || cursor.take(AmountRole.DEFINITE)) {
            // "After that", "before this".
        }
    }

    private static Optional<Step> step(Amount amount, StepUnit unit, CountComparator comparator) {
        boolean halves = amount.low().stripTrailingZeros().scale() > 0
                || (amount.high() != null && amount.high().stripTrailingZeros().scale() > 0);
        if (halves) {
            return step(amount.times(factor(unit)), smaller(unit), CountComparator.ABOUT, comparator);
        }
        return step(amount, unit, comparator, comparator);
    }

    private static Optional<Step> step(Amount amount, StepUnit unit, CountComparator said,
            CountComparator bound) {
        OptionalInt low = whole(amount.low(), RoundingMode.FLOOR);
        OptionalInt high = whole(amount.high(), RoundingMode.CEILING);
        if (low.isEmpty() || (amount.high() != null && high.isEmpty())) {
            return Optional.empty();
        }
        int least = low.getAsInt();
        Step.Counting loose = amount.vague() || !said.isFirm() ? Step.Counting.LOOSE : Step.Counting.ROUNDED;
        return Optional.of(switch (bound) {
            case RANGE, VAGUE, ABOUT, JUST_UNDER, JUST_OVER -> new Step(unit, least, high, loose);
            case EXACTLY -> new Step(unit, least, high, amount.vague() ? loose : Step.Counting.FIRM);
            case AT_LEAST, MORE_THAN -> new Step(unit, least, OptionalInt.empty(), Step.Counting.FIRM);
            case AT_MOST, LESS_THAN -> new Step(unit, 0, high, amount.vague() ? loose : Step.Counting.FIRM);
        });
    }

    private static BigDecimal factor(StepUnit unit) {
        return new BigDecimal(switch (unit) {
            case DAY -> 1;
            case WEEK -> WEEK_DAYS;
            case MONTH -> MONTH_DAYS;
            case YEAR -> Age.MONTHS_PER_YEAR;
        });
    }

    private static StepUnit smaller(StepUnit unit) {
        return unit == StepUnit.YEAR ? StepUnit.MONTH : StepUnit.DAY;
    }

    /** Empty for no number and for one beyond any life. */
    private static OptionalInt whole(@Nullable BigDecimal number, RoundingMode mode) {
        if (number == null || number.compareTo(new BigDecimal(Step.MOST_UNITS)) > 0) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(number.setScale(0, mode).intValueExact());
    }
}
