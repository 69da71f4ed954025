package org.kintrace.names;

import java.util.List;

/** One reason why two written names may, or may not, be one name. Arguments only; whoever shows it finds the words. */
public sealed interface NameEvidence {

    /** Which of the two compared names something is about. */
    enum Side {
        FIRST, SECOND
    }

    /** Sex that an ending tells of. */
    enum Sex {
        WOMAN, MAN
    }

    /**
     * One step of an alignment: what stands in one name and what it was read as in the other.
     *
     * @param inFirst letters of the first name, empty when nothing stands there
     * @param inSecond letters of the second name, empty when nothing stands there
     * @param cost 0 for the same sound; about 1 for unrelated sounds
     * @param rule the table row that allows it, as {@code file:row}
     */
    record Reading(String inFirst, String inSecond, double cost, String rule) {}

    /**
     * Two parts of the names were read sound by sound.
     *
     * @param first the part of the first name as written
     * @param second the part of the second name as written
     * @param score 0 to 1 for this part alone
     * @param readings the steps, in order
     */
    record TokenAligned(String first, String second, double score,
            List<Reading> readings) implements NameEvidence {
        public TokenAligned {
            readings = List.copyOf(readings);
        }
    }

    /**
     * Both parts stand in the same group of the variant dictionary.
     *
     * @param cluster key of the group in {@code variants.tsv}
     */
    record DictionaryVariant(String cluster, String first, String second) implements NameEvidence {}

    /**
     * Same stem, another ending that belongs to the name, such as -bek against -jan: usually another person. An empty ending
     * means none; an ending of respect may be left out.
     */
    record SuffixDiffers(String firstEnding, String secondEnding) implements NameEvidence {}

    /** The parts agree in another order. */
    record OrderReversed() implements NameEvidence {}

    /** A part of one name has no counterpart in the other. */
    record TokenMissing(Side missingFrom, String token) implements NameEvidence {}

    /** One name gives a single letter, or a single Chinese character, where the other has the part in full. */
    record Initial(String initial, String token) implements NameEvidence {}

    /** One name writes together what the other writes apart. */
    record TokensJoined(String joined, List<String> parts) implements NameEvidence {
        public TokensJoined {
            parts = List.copyOf(parts);
        }
    }

    /** The first Chinese character, or syllable, was split off as if it were a Chinese surname; read as part of the name. */
    record FirstCharacterTakenAsSurname(String character, String rest) implements NameEvidence {}

    /** The endings speak of different sexes. */
    record SexOfSuffixDiffers(String firstEnding, Sex first, String secondEnding,
            Sex second) implements NameEvidence {}

    /** A father's name with its ending on one side and without, or with another, on the other side. */
    record PatronymicEnding(String written, String stem, String ending) implements NameEvidence {}

    /**
     * A part that agrees stands in many names of a list, so that its agreement says less; see {@link NameIndex#compare}.
     *
     * @param token the part as written in the first name
     * @param share share of the names of the list that have this part in some spelling, 0 to 1
     */
    record CommonName(String token, double share) implements NameEvidence {}
}
