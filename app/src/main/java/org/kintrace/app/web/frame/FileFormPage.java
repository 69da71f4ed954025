package org.kintrace.app.web.frame;

/** A form that brings a file: it is shown again, with words beside its field, when the file did not arrive whole. */
public interface FileFormPage {

    /** Where the form is sent to. */
    String sentTo();

    Again brokenOff(PageWords words);

    /** The page as it is shown again. */
    record Again(Place place, String template, Object page) {}
}
