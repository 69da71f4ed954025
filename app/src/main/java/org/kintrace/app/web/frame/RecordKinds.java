package org.kintrace.app.web.frame;

/** What records are called that have no name the reader may see: nobody is helped by an id. */
public final class RecordKinds {

    private RecordKinds() {}

    /**
     * "an office", "a reply of an office", as a part of a sentence.
     *
     * @param id the class of its id, which is named after what it is the id of
     */
    public static String called(PageWords words, Class<?> id) {
        String kind = id.getSimpleName().substring(0, id.getSimpleName().length() - "Id".length());
        return words.text(kind.equals("Person") ? "told.nameless" : "record." + kind);
    }
}
