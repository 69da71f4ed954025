package org.kintrace.app.web.family;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.picture.PersonTimeline;
import org.kintrace.app.picture.Picture;
import org.kintrace.app.picture.PlaceMap;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.entry.AddMenu;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.app.work.reading.PersonReading.Person;
import org.kintrace.app.work.reading.ShownName;
import org.kintrace.app.work.reading.Topic;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;

/**
 * A person.
 *
 * @param accounts how many accounts were joined into this person by decision
 * @param life drawn over time; empty when nothing has a date
 * @param map empty when no place is on record
 * @param waiting possible matches nobody has decided
 * @param add what can be added
 */
public record PersonPage(Optional<ShownName> calledBy, List<String> roles, int accounts, List<NameLine> names,
        List<Chapter> chapters, List<Conflict> conflicts, List<GapLine> gaps, Optional<Drawn> life,
        Optional<Drawn> map, List<PaperLine> papers, List<SightingLine> sightings, List<SearchLine> searches,
        long waiting, AddMenu add) {

    public PersonPage {
        names = List.copyOf(names);
        chapters = List.copyOf(chapters);
    }

    /** A name somebody gave. @param kind which name, and where it is used */
    public record NameLine(ShownName name, String kind, Voiced by) {}

    /** Everything said about one topic. @param key of its heading @param closed whether it is shown only when opened */
    public record Chapter(String key, boolean closed, List<Told> said) {}

    /** A picture for wide and for narrow windows. */
    public record Drawn(Picture wide, Picture narrow) {}

    public record PaperLine(String kind, List<Told> said) {}

    /** @param observations what can be seen or heard @param reasons why somebody thinks it is this person */
    public record SightingLine(String anchor, Optional<String> place, String precision, Optional<String> when,
            List<String> observations, String by, String confidence, List<String> reasons,
            Optional<String> secondReader, String source) {}

    public record SearchLine(String anchor, String place, Optional<String> when, String by, String outcome,
            Optional<String> words) {}

    static PersonPage of(Visit visit, Person person, PersonId id) {
        Telling telling = new Telling(visit, person.file().view());
        VoiceWords voices = new VoiceWords(telling);
        Set<RecordId> disputed = new HashSet<>();
        person.contradictions().forEach(found -> Stream.concat(found.one().stream(), found.other().stream())
                .forEach(disputed::add));
        List<Chapter> chapters = new ArrayList<>();
        person.said().forEach((topic, said) -> {
            if (topic != Topic.NAME && topic != Topic.PAPER) {
                chapters.add(new Chapter("topic." + topic.name().toLowerCase(Locale.ROOT),
                        topic == Topic.SENSITIVE,
                        said.stream().map(one -> voices.told(one, disputed)).toList()));
            }
        });
        return new PersonPage(person.calledBy(),
                person.roles().stream().sorted().map(telling::constant).toList(),
                person.accounts().size(),
                person.names().stream().map(name -> new NameLine(name.name(),
                        telling.constant(name.claimed().role()) + ", "
                                + telling.constant(name.claimed().use()),
                        voices.voiced(name.by()))).toList(),
                chapters, voices.conflicts(person.contradictions()),
                GapLine.of(telling, person.gaps()).stream().map(gap -> gap.elsewhereThan(telling.path(id)))
                        .toList(),
                life(visit, telling, person, id), map(telling, id),
                person.papers().stream().map(read -> new PaperLine(telling.constant(read.paper().is()),
                        read.said().stream().map(one -> voices.told(one, disputed)).toList())).toList(),
                new LookingWords(telling).sightings(person.sightings()),
                new LookingWords(telling).searches(person.searches()),
                person.matches().stream().filter(WaitingMatches.Brief::waits).count(),
                AddMenu.ofPerson(person.file().head().id(), id));
    }

    private static Optional<Drawn> life(Visit visit, Telling telling, Person person, PersonId id) {
        var subject = new PersonTimeline.Subject(telling.view(), id, person.contradictions());
        var today = visit.registry().today();
        return drawn(PersonTimeline.draw(subject, today, telling.setting("life", Setting.PAGE_PX)),
                PersonTimeline.draw(subject, today, telling.setting("life-phone", Setting.PHONE_PX)));
    }

    private static Optional<Drawn> map(Telling telling, PersonId id) {
        return drawn(
                PlaceMap.draw(telling.view(), id, Gazetteer.bundled(),
                        telling.setting("map", Setting.PAGE_PX)),
                PlaceMap.draw(telling.view(), id, Gazetteer.bundled(),
                        telling.setting("map-phone", Setting.PHONE_PX)));
    }

    /** Nothing when there is nothing to see. */
    private static Optional<Drawn> drawn(Picture wide, Picture narrow) {
        return wide.tables().stream().allMatch(table -> table.rows().isEmpty())
                ? Optional.empty()
                : Optional.of(new Drawn(wide, narrow));
    }
}
