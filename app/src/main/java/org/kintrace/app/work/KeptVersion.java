package org.kintrace.app.work;

import java.util.List;

/**
 * What is kept about one version of a list.
 *
 * @param fileName the last part of the path it came from
 * @param header the headings as written
 * @param map the mapping a person gave, empty when the headings told
 */
public record KeptVersion(String fileName, List<String> header, java.util.Optional<String> map, int accepted,
        int rejected) {

    public KeptVersion {
        header = List.copyOf(header);
    }
}
