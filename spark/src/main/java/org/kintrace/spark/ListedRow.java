package org.kintrace.spark;

import java.io.Serializable;
import java.util.List;

/**
 * A row of a list as its file has it.
 *
 * @param list 0 for the first list, 1 for the second
 * @param cells one per compared column, empty when missing
 */
record ListedRow(int list, String id, List<String> cells) implements Serializable {}
