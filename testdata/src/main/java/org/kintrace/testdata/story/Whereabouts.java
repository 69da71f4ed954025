package org.kintrace.testdata.story;

import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.spelling.Place;
import org.kintrace.testdata.spelling.Places;
import org.kintrace.testdata.spelling.SpellingProfile;

/** Places as sources of a case name them, with our reading beside the words. */
final class Whereabouts {

    private Whereabouts() {}

    /** The invented village of the father's side. */
    static Node village(Family family) {
        return read("village " + family.village() + ", " + name(family.home()), family.home());
    }

    static Node motherVillage(Family family) {
        return read("village " + family.village() + "-b, " + name(family.motherHome()), family.motherHome());
    }

    static Node county(Place county) {
        return read(name(county), county);
    }

    static Node prefecture(Place county) {
        Place prefecture = Places.prefectureOf(county);
        return read(name(prefecture) + " prefecture", prefecture);
    }

    /** A place abroad has no reading: the gazetteer need not know it. */
    static Node abroad(Family family) {
        return Node.empty().put("text", family.town().english());
    }

    private static String name(Place place) {
        return place.forms().usual(SpellingProfile.ENGLISH_PRESS);
    }

    private static Node read(String text, Place place) {
        return Node.empty().put("text", text).put("place", place.id());
    }
}
