package org.kintrace.testdata;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.json.JsonOut;
import org.kintrace.testdata.json.Node;
import org.kintrace.testdata.people.Families;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Part;
import org.kintrace.testdata.people.Person;

/** What a team has decided about people of the same name: that they are two, or that nobody can tell. */
final class Decisions {

    private static final int MOST = 20;

    private final Families families;
    private final Draw draw;

    Decisions(long seed, Families families) {
        this.families = families;
        this.draw = Draw.of(seed, "decisions", 0);
    }

    void write(JsonOut out) {
        out.startList("decisions");
        int written = 0;
        for (int i = 0; i + 1 < families.count() && written < MOST; i++) {
            Family one = families.family(i);
            Family other = families.family(i + 1);
            if (areHomonyms(one, other)) {
                out.object(decision(one.get(Part.CHILD), other.get(Part.CHILD), other));
                written++;
            }
        }
        out.endList();
    }

    private static boolean areHomonyms(Family one, Family other) {
        return one.find(Part.CHILD).map(Person::name).equals(other.find(Part.CHILD).map(Person::name));
    }

    private Node decision(Person one, Person other, Family family) {
        boolean sure = draw.chance(0.7);
        return Node.id(draw.id()).put("verdict", sure ? "different" : "cannotTell").put("one", one.id())
                .put("other", other.id()).put("by", "X-analyst")
                .put("at", family.timeline().visited() + "T10:00:00Z")
                .put("why", sure ? "born years apart" : "the year of birth is not certain");
    }
}
