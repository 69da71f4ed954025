package org.kintrace.app.web.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.words.Words;
import org.kintrace.app.work.reading.PersonReading;
import org.kintrace.app.work.reading.Said;
import org.kintrace.app.work.reading.Topic;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.WorldDate;

/**
 * Something said of a person, beside what a row says.
 *
 * @param key of what it is about
 * @param text as said
 * @param holds whether anybody's saying of it counts
 * @param underPressure whether somebody said it who could not speak freely
 */
public record PersonFact(String key, String text, boolean holds, boolean underPressure) {

    static List<PersonFact> of(PersonReading.Person person, Words words) {
        List<PersonFact> facts = new ArrayList<>();
        for (Topic topic : List.of(Topic.BIRTH, Topic.SEX, Topic.STAY, Topic.OCCUPATION)) {
            for (Said said : person.said().getOrDefault(topic, List.of())) {
                of(said, words).ifPresent(facts::add);
            }
        }
        return facts;
    }

    private static Optional<PersonFact> of(Said said, Words words) {
        ClaimContent what = said.what();
        if (what instanceof ClaimContent.Born born) {
            return fact("matches.born", said, text(born.on())
                    + born.at().map(place -> ", " + place.text()).orElse(""));
        }
        if (what instanceof ClaimContent.Aged aged) {
            return fact("matches.aged", said, aged.age().text() + " (" + text(aged.on()) + ")");
        }
        if (what instanceof ClaimContent.OfSex sex) {
            return fact("matches.sex", said, words.say(sex.sex()));
        }
        if (what instanceof ClaimContent.Stay stay) {
            return fact("matches.stay", said, stay.at().text()
                    + stay.from().map(from -> ", " + text(from)).orElse("")
                    + stay.to().map(to -> " – " + text(to)).orElse(""));
        }
        if (what instanceof ClaimContent.Occupation occupation) {
            return fact("matches.occupation", said, occupation.words());
        }
        return Optional.empty();
    }

    private static Optional<PersonFact> fact(String key, Said said, String text) {
        return Optional.of(new PersonFact(key, text, said.holds(),
                said.voices().stream().anyMatch(Said.Voice::underPressure)));
    }

    private static String text(WorldDate date) {
        return switch (date) {
            case WorldDate.Stated(var stated) -> stated.text();
            case WorldDate.Relative(var relative, _) -> relative.text();
        };
    }
}
