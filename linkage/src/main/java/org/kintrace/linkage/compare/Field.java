package org.kintrace.linkage.compare;

/**
 * One compared field of a table.
 *
 * @param name as the command line spells it, such as {@code birth_place} or {@code text:suburb}
 */
public record Field(String name, Likeness likeness) {

    /** Whether brothers and sisters have it in common. */
    public boolean isOfTheFamily() {
        return switch (name) {
            case "family_name", "place", "birth_place", "address", "postcode", "phone" -> true;
            default -> namesAParent();
        };
    }

    /** Whether it names a parent, so that rows of one family can be told from rows of one person. */
    public boolean namesAParent() {
        return name.equals("mother_name") || name.equals("father_name");
    }
}
