package org.kintrace.linkage;

import org.kintrace.linkage.weigh.MatchWeight;

/**
 * A row of one table and a row of another that are one person, as far as the evidence goes.
 *
 * @param first row of the first table
 * @param second row of the second table, numbered on from the first
 * @param probability that they are one person, 0 to 1
 * @param bits the evidence, without what was believed before
 */
public record LinkedPair(int first, int second, double probability, MatchWeight bits) {}
