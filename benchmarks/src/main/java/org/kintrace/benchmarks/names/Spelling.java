package org.kintrace.benchmarks.names;

import org.kintrace.names.WrittenName;

/** How a name in a labelled file is written, read off its language tag. */
enum Spelling {
    HAN, PINYIN, ARABIC, CYRILLIC, LATIN;

    static Spelling of(WrittenName name) {
        String tag = name.language().orElse("");
        if (tag.startsWith("zh-Han")) {
            return HAN;
        }
        if (tag.startsWith("zh-")) {
            return PINYIN;
        }
        return tag.contains("Arab") ? ARABIC : tag.contains("Cyrl") ? CYRILLIC : LATIN;
    }
}
