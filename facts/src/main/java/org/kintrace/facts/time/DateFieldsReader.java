package org.kintrace.facts.time;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Gathers the fields of one date from its tokens, in whatever order the language puts them. */
final class DateFieldsReader {

    private static final int YEAR_DIGITS = 4;

    private final List<Token> tokens;
    private final DayOrder order;
    private final DateFields fields;

    private DateFieldsReader(List<Token> tokens, DayOrder order, int position) {
        this.tokens = tokens;
        this.order = order;
        this.fields = new DateFields(position);
    }

    /** @param position where to point when there are no tokens at all */
    static DateFields read(List<Token> tokens, DayOrder order, int position) throws DateNotReadException {
        if (tokens.isEmpty()) {
            throw new DateNotReadException("a date is missing here", position);
        }
        DateFieldsReader reader = new DateFieldsReader(tokens, order, tokens.getLast().position());
        for (int i = 0; i < tokens.size(); i++) {
            reader.take(i);
        }
        reader.refuseBesideWhole();
        if (reader.fields.isEmpty()) {
            throw new DateNotReadException("a date is missing here", position);
        }
        return reader.fields;
    }

    private void take(int index) throws DateNotReadException {
        switch (tokens.get(index)) {
            case Token.Numbers numbers when numbers.isSingle() -> single(numbers, index);
            case Token.Numbers numbers when numbers.digits().size() == 2 -> pair(numbers, index);
            case Token.Numbers numbers when numbers.digits().size() == 3 -> whole(
                    new NumericDate(numbers, order).threeNumbers(), numbers);
            case Token.Numbers numbers -> throw stop("too many numbers", numbers);
            case Token.Word word -> word(word);
            case Token.Sign sign -> {
                if (".,-".indexOf(sign.sign()) < 0) {
                    throw stop("this sign is not part of a date", sign);
                }
            }
            case Token.Clock clock -> {
                if (fields.whole == null) {
                    throw stop("a time of day needs a date before it", clock);
                }
            }
        }
    }

    private void single(Token.Numbers numbers, int index) throws DateNotReadException {
        Optional<Reading> compact = new NumericDate(numbers, order).compact();
        if (compact.isPresent()) {
            whole(compact.get(), numbers);
        } else if (followedBy(index, WordRole.MONTH_MARK)) {
            month(numbers.value(0), numbers);
        } else if (followedBy(index, WordRole.YEAR) || numbers.length(0) == YEAR_DIGITS) {
            year(numbers, followedBy(index, WordRole.DECADE));
        } else {
            day(numbers.value(0), numbers);
        }
    }

    /** Whether the next token, past dashes and dots, is a word of that role: {@code 2017-يىلى}, {@code 5. ay}. */
    private boolean followedBy(int index, WordRole role) {
        int next = index + 1;
        while (next < tokens.size() && (tokens.get(next).is('-') || tokens.get(next).is('.'))) {
            next++;
        }
        return next < tokens.size() && tokens.get(next).is(role);
    }

    private void pair(Token.Numbers numbers, int index) throws DateNotReadException {
        if (numbers.length(0) == YEAR_DIGITS && numbers.length(1) == YEAR_DIGITS
                && numbers.separator() != '.') {
            year(numbers, false);
            fields.lastYear = numbers.value(1);
            return;
        }
        if (followedBy(index, WordRole.MONTH_MARK) && numbers.length(1) <= 2) {
            month(numbers.value(0), numbers);
            fields.lastMonth = numbers.value(1);
            return;
        }
        if (isWinterPair(numbers)) {
            year(numbers, false);
            fields.lastYear = numbers.value(0) + 1;
            return;
        }
        Optional<YearMonth> month = new NumericDate(numbers, order).yearAndMonth();
        if (month.isPresent()) {
            set(fields.year, "two years", numbers);
            fields.year = month.get().getYear();
            month(month.get().getMonthValue(), numbers);
        } else if (numbers.separator() == '-') {
            day(numbers.value(0), numbers);
            fields.lastDay = numbers.value(1);
        } else {
            throw stop("the year needs four digits", numbers);
        }
    }

    /** 2017/18 beside the word winter. */
    private boolean isWinterPair(Token.Numbers numbers) {
        boolean winter = tokens.stream()
                .anyMatch(t -> t instanceof Token.Word word && word.role() == WordRole.SEASON
                        && word.number() == Season.WINTER);
        return winter && numbers.length(0) == YEAR_DIGITS && numbers.length(1) == 2
                && (numbers.value(0) + 1) % 100 == numbers.value(1);
    }

    private void word(Token.Word word) throws DateNotReadException {
        switch (word.role()) {
            case MONTH -> month(word.number(), word);
            case SEASON -> {
                set(fields.season, "two seasons", word);
                fields.season = word.number();
            }
            case WEEKDAY -> {
                set(fields.weekday, "two weekdays", word);
                fields.weekday = word.number();
            }
            case PART -> {
                set(fields.part == null ? 0 : 1, "two parts", word);
                fields.part = PartOf.valueOf(word.value());
            }
            case YEAR, MONTH_MARK, DAY, DECADE, FILLER -> {
            }
            case ABOUT, PERHAPS, BEFORE, AFTER, SINCE, NOT_BEFORE, UNTIL, FROM, BETWEEN, TO, OR, RELATIVE,
                    LUNAR ->
                throw stop("this word does not fit here", word);
        }
    }

    private void year(Token.Numbers numbers, boolean decade) throws DateNotReadException {
        set(fields.year, "two years", numbers);
        if (numbers.length(0) != YEAR_DIGITS || numbers.value(0) == 0) {
            throw stop("the year needs four digits", numbers);
        }
        fields.year = numbers.value(0);
        fields.decade = decade;
    }

    private void month(int month, Token token) throws DateNotReadException {
        set(fields.month, "two months", token);
        if (month < 1 || month > 12) {
            throw stop("there is no month " + month, token);
        }
        fields.month = month;
    }

    private void day(int day, Token token) throws DateNotReadException {
        set(fields.day, "two days", token);
        if (day < 1 || day > 31) {
            throw stop(
                    day > 31 ? "the year needs four digits, and there is no day " + day : "there is no day 0",
                    token);
        }
        fields.day = day;
    }

    private void whole(Reading reading, Token token) throws DateNotReadException {
        set(fields.whole == null ? 0 : 1, "two dates", token);
        fields.whole = reading;
    }

    private void refuseBesideWhole() throws DateNotReadException {
        if (fields.whole != null
                && (fields.year > 0 || fields.month > 0 || fields.day > 0 || fields.season > 0
                        || fields.part != null)) {
            throw stop("these parts of a date do not go together", tokens.getFirst());
        }
    }

    private static void set(int present, String twice, Token token) throws DateNotReadException {
        if (present != 0) {
            throw stop(twice + " in one date", token);
        }
    }

    private static DateNotReadException stop(String reason, Token token) {
        return new DateNotReadException(reason, token.position());
    }
}
