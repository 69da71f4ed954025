package org.kintrace.testdata.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/**
 * A stream of chance that depends on a seed, a purpose and a number, and on nothing else.
 *
 * <p>Every family, campaign and list draws from a stream of its own, so that one can be made again without the others.
 * Algorithm: L64X128MixRandom of {@code java.util.random}; streams are told apart by mixing with the finalizer of
 * SplitMix64 (Steele, Lea, Flood, "Fast splittable pseudorandom number generators", OOPSLA 2014).
 */
public final class Draw {

    private static final RandomGeneratorFactory<RandomGenerator> ALGORITHM = RandomGeneratorFactory
            .of("L64X128MixRandom");

    private final RandomGenerator random;

    private Draw(long seed) {
        this.random = ALGORITHM.create(seed);
    }

    /** The stream of one purpose and number under a seed. */
    public static Draw of(long seed, String purpose, long number) {
        return new Draw(mixed(mixed(seed + 0x9E3779B97F4A7C15L) ^ mixed(purpose.hashCode()) + mixed(number)));
    }

    private static long mixed(long value) {
        long z = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
        return z ^ z >>> 31;
    }

    /** From 0 to {@code bound} - 1. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return low + random.nextInt(high - low + 1);
    }

    /** True in this share of draws, 0 to 1. */
    public boolean chance(double share) {
        return random.nextDouble() < share;
    }

    /** One of them, each as likely. */
    public <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** One of them, the first far likelier than the others: sources keep to the usual spelling. */
    public <T> T mostlyFirst(List<T> of) {
        return chance(0.6) ? of.getFirst() : one(of);
    }

    /** One of them, as likely as its weight. */
    public <T> T weighted(List<T> of, ToIntFunction<T> weight) {
        int total = of.stream().mapToInt(weight).sum();
        int left = random.nextInt(total);
        for (T each : of) {
            left -= weight.applyAsInt(each);
            if (left < 0) {
                return each;
            }
        }
        throw new IllegalStateException("weights changed while drawing");
    }

    /** A day from {@code first} to {@code last}, both included. */
    public LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) (last.toEpochDay() - first.toEpochDay()) + 1));
    }

    /** The same things in another order. */
    public <T> List<T> shuffled(List<T> things) {
        List<T> copy = new ArrayList<>(things);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, random.nextInt(i + 1));
        }
        return copy;
    }

    /** An id that has the form of a random UUID (version 4). */
    public String id() {
        long high = random.nextLong() & 0xFFFFFFFFFFFF0FFFL | 0x4000L;
        long low = random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L;
        String hex = HexFormat.of().toHexDigits(high) + HexFormat.of().toHexDigits(low);
        return hex.substring(0, 8) + "-" + hex.substring(8, 12) + "-" + hex.substring(12, 16) + "-"
                + hex.substring(16, 20)
                + "-" + hex.substring(20);
    }
}
