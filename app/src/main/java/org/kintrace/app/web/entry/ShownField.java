package org.kintrace.app.web.entry;

import java.util.List;

/**
 * A field ready to be shown.
 *
 * @param id of the control on the page
 * @param name it is sent under
 * @param label key of its label
 * @param hint key of what helps to fill it in, or empty
 * @param values what was typed or chosen
 * @param choices to pick from
 * @param list name of the list of suggestions, or empty
 * @param needed whether the form cannot be kept without it
 * @param troubles what has to be mended here
 * @param understood how what was typed is read, in words
 * @param addPath where what can be picked is added, or empty
 * @param find whether the choices are so many that a name can be looked for, and what was looked for
 */
public record ShownField(String id, String name, Shape shape, String label, String hint, List<String> values,
        List<Choice> choices, String list, boolean needed, List<Trouble> troubles, List<String> understood,
        String addPath, Find find) {

    public ShownField {
        values = List.copyOf(values);
        choices = List.copyOf(choices);
        troubles = List.copyOf(troubles);
        understood = List.copyOf(understood);
    }

    /** Looking for a name among many. @param offered whether it is worth while @param asked what was typed */
    public record Find(boolean offered, String asked) {

        static final Find NONE = new Find(false, "");
    }

    public String value() {
        return values.isEmpty() ? "" : values.getFirst();
    }

    public boolean isChosen(Choice choice) {
        return values.contains(choice.value());
    }

    /** Ids of what describes the control, for those who hear the page. */
    public String describedBy() {
        return ((hint.isEmpty() ? "" : id + "-hint ") + (troubles.isEmpty() ? "" : id + "-problem ")
                + (understood.isEmpty() ? "" : id + "-read")).strip();
    }

    /** Several values, each a box of its own, so that the question stands above all of them. */
    public boolean isGroup() {
        return shape == Shape.CHECKS;
    }
}
