package org.kintrace.names;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the ending of a name tells about the sex of the person who bears it.
 *
 * @param ending the ending in plain Latin letters
 * @param sex the sex it usually tells of
 */
public record SexEvidence(String ending, NameEvidence.Sex sex) {

    private static final List<SexEvidence> ENDINGS = List.of(new SexEvidence("gul", NameEvidence.Sex.WOMAN),
            new SexEvidence("nisa", NameEvidence.Sex.WOMAN), new SexEvidence("qyzy", NameEvidence.Sex.WOMAN),
            new SexEvidence("ova", NameEvidence.Sex.WOMAN), new SexEvidence("bek", NameEvidence.Sex.MAN),
            new SexEvidence("uly", NameEvidence.Sex.MAN), new SexEvidence("ov", NameEvidence.Sex.MAN));

    /** The evidence in a name, empty when no ending tells. */
    public static Optional<SexEvidence> of(WrittenName name) {
        String letters = Romanisation.of(name).toLowerCase(Locale.ROOT);
        return ENDINGS.stream().filter(evidence -> letters.endsWith(evidence.ending)).findFirst();
    }
}
