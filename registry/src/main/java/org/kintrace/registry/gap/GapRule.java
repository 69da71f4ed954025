package org.kintrace.registry.gap;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;

/** One kind of thing that is missing. */
public interface GapRule {

    /** Key of the rule, the name of its page in {@code docs/rules}. */
    String key();

    /** What it has to read. */
    Reads reads();

    /** Each gap once, in an order that depends on nothing but the record. */
    List<Gap> check(RegistryView view, LocalDate on);
}
