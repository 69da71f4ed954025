package org.kintrace.app.picture;

/**
 * Moves things in a row as little as possible so that none touches the next: the least squares answer, by pooling
 * neighbours that push each other.
 *
 * <p>Pool adjacent violators, source: M. Ayer and others, "An Empirical Distribution Function for Sampling with Incomplete
 * Information", Annals of Mathematical Statistics 26 (1955).
 */
final class Spacing {

    private Spacing() {}

    /**
     * Where each thing is, in the same order.
     *
     * @param wishes where each would like to be
     * @param apart how far each must at least be from the one before; the first entry is not read
     */
    static double[] spread(double[] wishes, double[] apart) {
        int count = wishes.length;
        double[] offset = new double[count];
        for (int i = 1; i < count; i++) {
            offset[i] = offset[i - 1] + apart[i];
        }
        double[] mean = new double[count];
        int[] size = new int[count];
        int pools = 0;
        for (int i = 0; i < count; i++) {
            mean[pools] = wishes[i] - offset[i];
            size[pools] = 1;
            pools++;
            while (pools > 1 && mean[pools - 2] > mean[pools - 1]) {
                pools--;
                mean[pools - 1] = (mean[pools - 1] * size[pools - 1] + mean[pools] * size[pools])
                        / (size[pools - 1] + size[pools]);
                size[pools - 1] += size[pools];
            }
        }
        double[] places = new double[count];
        int at = 0;
        for (int pool = 0; pool < pools; pool++) {
            for (int i = 0; i < size[pool]; i++, at++) {
                places[at] = mean[pool] + offset[at];
            }
        }
        return places;
    }
}
