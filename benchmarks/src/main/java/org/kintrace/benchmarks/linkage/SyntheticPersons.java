package org.kintrace.benchmarks.linkage;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Writes a list of invented persons, each in one to ten records with slips, and its truth in the column {@code cluster}.
 * Same arguments, same bytes.
 *
 * <p>Run: {@code SyntheticPersons ROWS SEED SHIFT FOLDER OUT}. The first record of a person has a quarter of the errors
 * of the others. Error shares: typing error 10 % per name, other spelling 14 %, first name missing 2 %, surname 3 %, both
 * exchanged 2 %; date with day and month swapped 3 %, other day 4 %, year off by one 3 %, other month 2 %, missing 6 %,
 * year only 10 %; place missing 12 %, other place 8 %; postcode missing 25 %, typing error 6 %; occupation missing 35 %,
 * another 10 %; sex missing 5 %.
 */
public final class SyntheticPersons {

    private static final String[][] SPELLINGS = {{"kh", "x"}, {"q", "k"}, {"zh", "j"}, {"u", "o"}, {"i", "y"},
            {"ph", "f"}, {"ck", "k"}, {"w", "v"}, {"sh", "x"}, {"ee", "i"}, {"ou", "u"}, {"c", "k"},
            {"z", "s"},
            {"ie", "y"}, {"ll", "l"}};
    private static final double FIRST_RECORD = 0.25;

    private record Person(String given, String surname, LocalDate born, String sex, String place,
            String postcode,
            String occupation) {}

    private final NamePools pools;
    private final SplittableRandom random;

    private SyntheticPersons(NamePools pools, long seed) {
        this.pools = pools;
        this.random = new SplittableRandom(seed);
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 5) {
            throw new IllegalArgumentException("arguments are ROWS SEED SHIFT FOLDER OUT, not "
                    + String.join(" ", arguments));
        }
        NamePools pools = NamePools.read(Path.of(arguments[3]), Double.parseDouble(arguments[2]));
        new SyntheticPersons(pools, Long.parseLong(arguments[1])).write(Integer.parseInt(arguments[0]),
                Path.of(arguments[4]));
    }

    private void write(int rows, Path out) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(out)) {
            writer.write("unique_id\tcluster\tfirst_name\tsurname\tdob\tsex\tplace\tpostcode\toccupation\n");
            int row = 0;
            for (int person = 0; row < rows; person++) {
                Person whole = person();
                int records = Math.min(rows - row, records());
                for (int record = 0; record < records; record++) {
                    writer.write(row + "\t" + person + "\t"
                            + String.join("\t", written(whole, record == 0 ? FIRST_RECORD : 1)) + "\n");
                    row++;
                }
            }
        }
    }

    /** 40 % once, 25 % twice, 15 % three, 12 % four times, the rest evenly five to ten. */
    private int records() {
        double at = random.nextDouble();
        if (at < 0.404) {
            return 1;
        }
        if (at < 0.652) {
            return 2;
        }
        if (at < 0.803) {
            return 3;
        }
        return at < 0.925 ? 4 : 5 + random.nextInt(6);
    }

    private Person person() {
        LocalDate born = LocalDate.of(1930, 1, 1).plusDays(random.nextInt(33_000));
        String postcode = "" + letter() + letter() + random.nextInt(10) + random.nextInt(10) + " "
                + random.nextInt(10) + letter() + letter();
        return new Person(pools.given.draw(random), pools.surname.draw(random), born,
                random.nextBoolean() ? "m" : "f", pools.place.draw(random), postcode,
                pools.occupation.draw(random));
    }

    private List<String> written(Person person, double rate) {
        String given = misspelt(person.given, rate);
        String surname = misspelt(person.surname, rate);
        given = happens(0.02 * rate) ? "" : given;
        surname = happens(0.03 * rate) ? "" : surname;
        boolean exchanged = happens(0.02 * rate);
        List<String> cells = new ArrayList<>();
        cells.add(exchanged ? surname : given);
        cells.add(exchanged ? given : surname);
        cells.add(date(person.born, rate));
        cells.add(happens(0.05 * rate) ? "" : person.sex);
        cells.add(place(person.place, rate));
        cells.add(happens(0.25 * rate) ? "" : happens(0.06 * rate) ? slip(person.postcode) : person.postcode);
        cells.add(happens(0.35 * rate)
                ? ""
                : happens(0.10 * rate) ? pools.occupation.draw(random) : person.occupation);
        return cells;
    }

    private String place(String place, double rate) {
        if (happens(0.12 * rate)) {
            return "";
        }
        return happens(0.08 * rate) ? pools.place.draw(random) : place;
    }

    private String misspelt(String name, double rate) {
        String spelt = happens(0.14 * rate) ? otherSpelling(name) : name;
        return happens(0.10 * rate) ? slip(spelt) : spelt;
    }

    private String otherSpelling(String name) {
        int from = random.nextInt(SPELLINGS.length);
        for (int k = 0; k < SPELLINGS.length; k++) {
            String[] pair = SPELLINGS[(from + k) % SPELLINGS.length];
            int way = random.nextInt(2);
            if (name.contains(pair[way])) {
                return name.replaceFirst(pair[way], pair[1 - way]);
            }
        }
        return slip(name);
    }

    private String slip(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at) + letter() + text.substring(at + 1);
            case 1 -> text.substring(0, at) + text.substring(at + 1);
            case 2 -> text.substring(0, at) + letter() + text.substring(at);
            default -> at + 1 < text.length()
                    ? text.substring(0, at) + text.charAt(at + 1) + text.charAt(at) + text.substring(at + 2)
                    : text.substring(0, at) + letter();
        };
    }

    private String date(LocalDate born, double rate) {
        double at = random.nextDouble() / rate;
        if (at < 0.06) {
            return "";
        } else if (at < 0.16) {
            return born.getYear() + "-01-01";
        } else if (at < 0.19) {
            return born.getDayOfMonth() <= 12
                    ? LocalDate.of(born.getYear(), born.getDayOfMonth(), Math.min(12, born.getMonthValue()))
                            .toString()
                    : born.toString();
        } else if (at < 0.23) {
            return born.withDayOfMonth(1 + random.nextInt(28)).toString();
        } else if (at < 0.26) {
            return born.plusYears(random.nextBoolean() ? 1 : -1).toString();
        }
        return at < 0.28
                ? born.withDayOfMonth(1).withMonth(1 + random.nextInt(12)).toString()
                : born.toString();
    }

    private boolean happens(double share) {
        return random.nextDouble() < share;
    }

    private char letter() {
        return (char) ('a' + random.nextInt(26));
    }
}
