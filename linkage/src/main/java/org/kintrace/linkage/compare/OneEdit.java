package org.kintrace.linkage.compare;

/** Whether two texts differ by one slip: a letter more, less, exchanged, or two neighbours swapped. */
public final class OneEdit {

    private OneEdit() {}

    /** True for equal texts as well. */
    public static boolean apart(String one, String two) {
        int n = one.length();
        int m = two.length();
        if (Math.abs(n - m) > 1) {
            return false;
        }
        int shorter = Math.min(n, m);
        int head = 0;
        while (head < shorter && one.charAt(head) == two.charAt(head)) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && one.charAt(n - 1 - tail) == two.charAt(m - 1 - tail)) {
            tail++;
        }
        if (n != m) {
            return head + tail >= shorter;
        }
        return head + tail >= n - 1 || (head + tail == n - 2 && one.charAt(head) == two.charAt(head + 1)
                && one.charAt(head + 1) == two.charAt(head));
    }
}
