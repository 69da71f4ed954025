package org.kintrace.linkage.block;

import java.io.Serializable;
import java.util.List;

/**
 * The kinds of things rows may agree on exactly: a name, a birth date, its year, a place.
 *
 * @param names for people
 * @param origins field each atom is read from; two atoms of one origin say the same thing, or together what a third says, and
 *     are never asked for together
 */
public record AtomKinds(List<String> names, List<Integer> origins)
        implements
            Serializable {

    /** More would make the tables of rules too large. */
    public static final int MOST = 16;

    public AtomKinds {
        names = List.copyOf(names);
        origins = List.copyOf(origins);
        if (names.size() > MOST || names.size() != origins.size()) {
            throw new IllegalArgumentException(names.size() + " atoms with " + origins.size() + " origins");
        }
    }

    public int count() {
        return names.size();
    }

    /** Whether asking for all atoms of the mask at once makes sense. */
    boolean belongTogether(int mask) {
        for (int a = 0; a < count(); a++) {
            for (int b = a + 1; b < count(); b++) {
                boolean both = (mask >>> a & 1) == 1 && (mask >>> b & 1) == 1;
                if (both && origins.get(a).equals(origins.get(b))) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The atoms of a mask, joined by plus signs. */
    String nameOf(int mask) {
        StringBuilder name = new StringBuilder();
        for (int a = 0; a < count(); a++) {
            if ((mask >>> a & 1) == 1) {
                name.append(name.isEmpty() ? "" : "+").append(names.get(a));
            }
        }
        return name.toString();
    }
}
