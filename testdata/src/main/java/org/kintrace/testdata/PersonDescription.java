package org.kintrace.testdata;

import java.util.Optional;

import org.kintrace.testdata.draw.Draw;
import org.kintrace.testdata.people.Family;
import org.kintrace.testdata.people.Person;
import org.kintrace.testdata.spelling.FullName;
import org.kintrace.testdata.spelling.Sex;
import org.kintrace.testdata.spelling.SpellingDamage;
import org.kintrace.testdata.spelling.SpellingProfile;

/**
 * One invented person as one kind of source writes them.
 *
 * @param person id of the person, the truth; never to be compared
 * @param name own name and father's name
 * @param language BCP 47 tag of how the name really is written
 * @param birth ISO day or year, or the first of January where only the year was known
 * @param place county or prefecture as written
 * @param mother own name of the mother, where she is known
 */
public record PersonDescription(String person, String name, String language, Sex sex, String birth,
        String place,
        Optional<String> mother) {

    static PersonDescription of(Family family, Person person, SpellingProfile profile, SpellingDamage damage,
            Draw draw) {
        FullName.Written written = damage.write(person.name(), profile, draw);
        return new PersonDescription(person.id(), written.text(), written.profile().language(),
                person.name().sex(),
                birth(person, damage, draw), family.countyOf(person).forms().drawn(profile, draw),
                family.motherOf(person).map(mother -> mother.name().given().forms().usual(profile)));
    }

    private static String birth(Person person, SpellingDamage damage, Draw draw) {
        if (damage == SpellingDamage.NONE || draw.chance(0.5)) {
            return person.born().toString();
        }
        return draw.chance(0.5)
                ? String.valueOf(person.born().getYear())
                : person.born().withDayOfYear(1).toString();
    }
}
