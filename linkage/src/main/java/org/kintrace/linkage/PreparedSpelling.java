package org.kintrace.linkage;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.kintrace.linkage.compare.NameSkeleton;
import org.kintrace.names.NameComparer;
import org.kintrace.names.PreparedName;
import org.kintrace.names.WrittenName;

/**
 * A spelling with what comparing needs of it, computed when first asked for: of a long list, most rows are never
 * compared with anybody.
 */
final class PreparedSpelling {

    private final WrittenName written;
    /** Two threads may both compute these; they compute the same. */
    private volatile @Nullable PreparedName prepared;
    private volatile @Nullable List<String> skeletons;

    PreparedSpelling(WrittenName written) {
        this.written = written;
    }

    WrittenName written() {
        return written;
    }

    PreparedName prepared() {
        PreparedName known = prepared;
        if (known == null) {
            known = NameComparer.standard().prepare(written);
            prepared = known;
        }
        return known;
    }

    /** The consonants of each part of the name, equal for most spellings of it. */
    List<String> skeletons() {
        List<String> known = skeletons;
        if (known == null) {
            known = NameSkeleton.of(written);
            skeletons = known;
        }
        return known;
    }
}
