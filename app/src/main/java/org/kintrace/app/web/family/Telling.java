package org.kintrace.app.web.family;

import java.util.Optional;

import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.frame.Isolated;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.KnownNames;
import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.Words;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.SightingId;
import org.kintrace.registry.id.SourceId;

/** In whose words one family's record is told on a page, and how its people are called there. */
final class Telling {

    private static final Words ENGLISH = Words.english();

    private final PageWords page;
    private final KnownNames known;
    private final RegistryView view;

    Telling(Visit visit, RegistryView view) {
        this.page = visit.words();
        this.known = visit.registry().knownNames(visit.worker());
        this.view = view;
    }

    PageWords page() {
        return page;
    }

    RegistryView view() {
        return view;
    }

    /** A reason of the domain, in English until it is said in other languages. */
    String reason(Record reason) {
        return ENGLISH.say(reason, names());
    }

    String constant(Enum<?> constant) {
        return ENGLISH.say(constant);
    }

    /** How something is called, isolated; empty when it has no name the reader may see. */
    Optional<String> name(RecordId id) {
        return known.find(id).or(() -> id instanceof SourceId source
                ? view.sources().source(source).map(Source::title)
                : Optional.empty()).map(Isolated::text);
    }

    String person(PersonId id) {
        return name(id).orElseGet(() -> page.text("person.unnamed"));
    }

    /** The words of the source; for a date counted from another event, what that comes to as well. */
    String when(WorldDate on) {
        return switch (on) {
            case WorldDate.Stated(var date) -> Isolated.text(date.text());
            case WorldDate.Relative(var date, _) ->
                Isolated.text(date.text() + view.events().accounts(on).stream()
                        .flatMap(account -> account.edtf().stream()).findFirst().map(day -> " (" + day + ")")
                        .orElse(""));
        };
    }

    /** How pictures of the page are drawn. */
    Setting setting(String id, int widthPx) {
        return new Setting(id, widthPx, page.language().direction().equals("rtl"), ENGLISH, known::find,
                this::path);
    }

    /** Where a thing is told: a person on their page, a claim or sighting where this page tells it. */
    Optional<String> path(RecordId id) {
        return switch (id) {
            case PersonId person -> view.caseOf(person).map(family -> personPath(family, person));
            case ClaimId claim -> Optional.of("#c-" + claim.value());
            case SightingId sighting -> Optional.of("#s-" + sighting.value());
            default -> Optional.empty();
        };
    }

    static String familyPath(CaseId family) {
        return "/families/" + family.value();
    }

    static String personPath(CaseId family, PersonId person) {
        return familyPath(family) + "/people/" + person.value();
    }

    /** As sentences call them: nobody is helped by an id. */
    private NamesInWords names() {
        return id -> Optional.of(new OtherRecords(this).called(id));
    }
}
