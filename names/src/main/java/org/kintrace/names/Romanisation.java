package org.kintrace.names;

import java.util.Locale;

import com.ibm.icu.text.Transliterator;

/** A name in plain Latin letters, for showing beside the original; not for comparing. */
public final class Romanisation {

    private static final Transliterator HAN = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    private static final Transliterator ANY = Transliterator.getInstance("Any-Latin; Latin-ASCII");

    private Romanisation() {}

    /** The name in lower-case Latin letters without marks. */
    public static String of(WrittenName name) {
        Transliterator way = name.script() == Script.HAN ? HAN : ANY;
        return way.transliterate(name.text()).toLowerCase(Locale.ROOT);
    }
}
