package org.kintrace.registry.contradiction;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.registry.casefile.Reads;
import org.kintrace.registry.casefile.RegistryView;

/**
 * One way in which things on record cannot all hold. It finds what is certain and is silent about the rest: an answer
 * that is not known never makes a contradiction.
 */
public interface ContradictionRule {

    /** Key of the rule, the name of its page in {@code docs/rules}. */
    String key();

    /** What it has to read. */
    Reads reads();

    /**
     * Each contradiction once, in an order that depends on nothing but the record.
     *
     * @param on the day asked about: what happened or may have happened later is left out
     */
    List<Contradiction> check(RegistryView view, LocalDate on);
}
