package org.kintrace.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

import org.kintrace.linkage.PartRules;

/**
 * The forms of a block while it is put together on several machines. One that is too large for any rule forgets its
 * forms and only stays too large, so that a name half of the list has never gathers anywhere.
 */
final class Block implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ArrayList<Integer> forms = new ArrayList<>();
    private boolean tooLarge;

    static Block of(int form) {
        return new Block().with(form);
    }

    Block with(int form) {
        forms.add(form);
        return checked();
    }

    Block with(Block other) {
        forms.addAll(other.forms);
        tooLarge |= other.tooLarge;
        return checked();
    }

    private Block checked() {
        tooLarge |= forms.size() > PartRules.LARGEST_BLOCK;
        if (tooLarge) {
            forms.clear();
        }
        return this;
    }

    int size() {
        return tooLarge ? Integer.MAX_VALUE : forms.size();
    }

    List<Integer> forms() {
        return forms;
    }
}
