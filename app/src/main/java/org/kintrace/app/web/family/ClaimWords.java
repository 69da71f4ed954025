package org.kintrace.app.web.family;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.kintrace.app.web.frame.Isolated;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.FamilySide;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.PersonId;

import gg.jte.Content;

/** What claims say, as sentences of the page; what people wrote stands in them as it is. */
final class ClaimWords {

    private final Telling telling;

    ClaimWords(Telling telling) {
        this.telling = telling;
    }

    Content say(ClaimContent says) {
        return switch (says) {
            case ClaimContent.Named(_, var role, var name, var use) -> say("named", "name",
                    Isolated.text(name.text()), "role", telling.constant(role), "use",
                    telling.constant(use));
            case ClaimContent.OfSex(_, var sex) -> say("sex", "sex", telling.constant(sex));
            case ClaimContent.Born(_, var on, var at) -> say("born", "on", telling.when(on), "at", place(at));
            case ClaimContent.Aged(_, var age, var on) ->
                say("aged", "age", Isolated.text(age.text()), "on",
                        telling.when(on));
            case ClaimContent.Died(_, var on) -> say("died", "on", on.map(telling::when));
            case ClaimContent.Alive(_, var on) -> say("alive", "on", telling.when(on));
            case ClaimContent.Liberty(_, var status, var on, var years) -> say("liberty", "status",
                    telling.constant(status), "on", on.map(telling::when), "years",
                    years.map(String::valueOf));
            case ClaimContent.Separation(_, var status, var on) -> say("separation", "status",
                    telling.constant(status), "on", on.map(telling::when));
            case ClaimContent.Contact(_, var state, var channel, var last) -> say("contact", "state",
                    telling.constant(state), "channel", channel, "last", last.map(telling::when));
            case ClaimContent.Occupation(_, var words) -> say("occupation", "words", Isolated.text(words));
            case ClaimContent.Sensitive(_, var category, var words) -> say("sensitive", "category",
                    telling.constant(category), "words", Isolated.text(words));
            case ClaimContent.ChildCount(_, var count) ->
                say("children", "count", Isolated.text(count.text()));
            case ClaimContent.BirthOrder(_, var position, var of) -> say("order", "position",
                    position.map(String::valueOf), "of", of.map(count -> Isolated.text(count.text())));
            case ClaimContent.Kin(var who, var relation, var of, var side) -> say("kin", "who", members(who),
                    "relation", telling.constant(relation), "of", telling.person(of), "side", side(side));
            case ClaimContent.Stay stay -> stay(stay);
            case ClaimContent.TookPart(var event, var who, var role) ->
                say("took_part", "event", event(event),
                        "who", members(who), "role", telling.constant(role), "when", dates(event), "at",
                        telling.view().events().placesOf(event).stream().findFirst()
                                .map(place -> Isolated.text(place.text())));
            case ClaimContent.OfThing thing -> thing(thing);
        };
    }

    private Content thing(ClaimContent.OfThing says) {
        return switch (says) {
            case ClaimContent.HappenedOn(var event, var on) -> say("happened_on", "event", event(event), "on",
                    telling.when(on));
            case ClaimContent.HappenedAt(var event, var at) -> say("happened_at", "event", event(event), "at",
                    Isolated.text(at.text()));
            case ClaimContent.CauseAlleged(var cause, var effect, var words) ->
                say("cause", "cause", event(cause),
                        "effect", event(effect), "words", Isolated.text(words));
            case ClaimContent.PaperNumber(_, var number) ->
                say("paper_number", "number", Isolated.text(number));
            case ClaimContent.PaperValid(_, var from, var until) -> say("paper_valid", "from",
                    from.map(telling::when), "until", until.map(telling::when));
            case ClaimContent.PaperIssued(_, var by, var on) ->
                say("paper_issued", "by", Isolated.text(by), "on",
                        on.map(telling::when));
            case ClaimContent.PaperRefused(_, var reason, var on) -> say("paper_refused", "reason",
                    Isolated.text(reason), "on", on.map(telling::when));
            case ClaimContent.PaperWhereabouts(_, var words, var on) -> say("paper_where", "words",
                    Isolated.text(words), "on", on.map(telling::when));
            case ClaimContent.OfOffice(_, var words) -> say("words", "words", Isolated.text(words));
            case ClaimContent.OfPromise(_, var words) -> say("words", "words", Isolated.text(words));
            case ClaimContent.OfInquiry(_, var words) -> say("words", "words", Isolated.text(words));
        };
    }

    private Content stay(ClaimContent.Stay stay) {
        return say("stay", "who", members(stay.who()), "house", telling.constant(stay.house()), "at",
                Isolated.text(stay.at().text()), "from", stay.from().map(telling::when), "until",
                stay.to().map(telling::when), "cares", stay.cares().map(this::members));
    }

    private String members(Members who) {
        return switch (who) {
            case Members.Known(var of) -> people(of);
            case Members.Counted(var count) -> telling.page().text("members.counted",
                    Map.of("count", Isolated.text(count.text())));
            case Members.SubsetOf(var of, var count) -> telling.page().text("members.some",
                    Map.of("count", Isolated.text(count.text()), "names", people(of)));
            case Members.Uncounted(var words) -> Isolated.text(words);
        };
    }

    private String people(java.util.List<PersonId> of) {
        return of.stream().map(telling::person).collect(Collectors.joining(", "));
    }

    private Optional<String> side(FamilySide side) {
        return side == FamilySide.NOT_SAID ? Optional.empty() : Optional.of(telling.constant(side));
    }

    private String event(EventId id) {
        Optional<Event> event = telling.view().events().event(id);
        return event.flatMap(Event::label).map(Isolated::text)
                .orElseGet(() -> event.map(found -> telling.constant(found.is()))
                        .orElseGet(() -> telling.page().text("claim.some_event")));
    }

    private Optional<String> dates(EventId event) {
        String all = telling.view().events().datesOf(event).stream()
                .map(date -> Isolated.text(date.text()))
                .distinct().collect(Collectors.joining(" / "));
        return Optional.of(all).filter(text -> !text.isEmpty());
    }

    private static Optional<String> place(Optional<PlaceRef> at) {
        return at.map(place -> Isolated.text(place.text()));
    }

    /** @param pairs name and value by turns; a value that may be missing is told of by {@code name_known} */
    private Content say(String key, Object... pairs) {
        Map<String, String> arguments = new HashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            String name = (String) pairs[i];
            if (pairs[i + 1] instanceof Optional<?> value) {
                arguments.put(name, value.map(String::valueOf).orElse(""));
                arguments.put(name + "_known", value.isPresent() ? "yes" : "no");
            } else {
                arguments.put(name, String.valueOf(pairs[i + 1]));
            }
        }
        return telling.page().say("claim." + key, arguments);
    }
}
