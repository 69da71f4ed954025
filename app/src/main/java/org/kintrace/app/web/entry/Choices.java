package org.kintrace.app.web.entry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.web.frame.Isolated;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.entry.FieldType;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.reading.KnownNames;
import org.kintrace.app.work.reading.ShownName;
import org.kintrace.app.work.search.SearchHit;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseRecords;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Speaker;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.sighting.Sighting;

/** What on record can be picked in a form: of the family it is filled in for, and of the ledger. */
final class Choices {

    /** So many names are looked through when one is looked for. */
    private static final int HITS = 200;
    /** More than so many of one kind make a page too long to read. */
    static final int MOST = 50;
    private static final int WORDS_SHOWN = 70;
    private static final Words ENGLISH = Words.english();

    private final Visit visit;
    private final KnownNames names;
    private final Optional<FamilyFile> file;
    private final RegistryView ledger;

    Choices(Visit visit, Optional<CaseId> family) {
        this.visit = visit;
        this.names = visit.registry().knownNames(visit.worker());
        this.file = family.flatMap(id -> visit.registry().familyReading().file(visit.worker(), id));
        this.ledger = visit.registry().ledgerReading().view();
    }

    /** Constants and what is on record, in the order of reading: the first of them where there are many. */
    List<Choice> of(FormField field, TypedForm form) {
        return shortened(all(field, form), form.fields().getOrDefault(field.name(), List.of()));
    }

    /** All of them. */
    List<Choice> all(FormField field, TypedForm form) {
        return switch (field.type()) {
            case CHOICE, CHOICES -> field.choices().stream()
                    .map(constant -> Choice.of(constant,
                            visit.words().text(FormWords.choice(field, constant))))
                    .toList();
            case PERSON, PERSONS -> people();
            case SOURCE -> sources(form);
            case STATEMENT ->
                records().flatMap(one -> one.statements().stream()).map(this::statement).toList();
            case EVENT -> records().flatMap(one -> one.events().stream()).map(this::event).toList();
            case CONSENT -> records().flatMap(one -> one.consents().stream()).map(this::consent).toList();
            case SIGHTING -> records().flatMap(one -> one.sightings().stream()).map(this::sighting).toList();
            case CLAIMS -> claims(form);
            case PAPERS -> records().flatMap(one -> one.papers().stream()).map(this::paper).toList();
            case OFFICE -> sorted(ledger.ledger().offices().stream()
                    .map(office -> named(office.id(), office.names().getFirst())));
            case OFFICIAL -> sorted(ledger.ledger().officials().stream()
                    .map(official -> named(official.id(), official.names().getFirst())));
            case PROMISE -> ledger.ledger().promises().stream().map(this::promise).toList();
            case INQUIRY -> inquiries(form).map(this::inquiry).toList();
            case TRANSMISSION ->
                inquiries(form).flatMap(one -> ledger.correspondence().sentIn(one.id()).stream())
                        .map(this::transmission).toList();
            case TEXT, LONG_TEXT, DATE, DATE_OR_AFTER_EVENT, PLACE, PLACE_CHOSEN, NAME, NUMBER, AGE, COUNT,
                    FLAG,
                    CLAIM ->
                List.of();
        };
    }

    /** Those that hold what was looked for, people also when their name only reads like it, and those chosen already. */
    List<Choice> found(String asked, FormField field, TypedForm form) {
        List<String> chosen = form.fields().getOrDefault(field.name(), List.of());
        Set<String> found = new HashSet<>(chosen);
        boolean people = field.type() == FieldType.PERSON || field.type() == FieldType.PERSONS;
        if (people) {
            found.addAll(named(asked));
        }
        String plain = plain(asked);
        return shortened(all(field, form).stream()
                .filter(one -> found.contains(one.value()) || plain(one.text()).contains(plain)).toList(),
                chosen);
    }

    /** People whose name reads like the one looked for. */
    private Set<String> named(String asked) {
        Set<String> found = new HashSet<>();
        for (SearchHit hit : visit.registry().search().find(visit.worker(), asked, HITS)) {
            if (hit.what() instanceof SearchHit.APerson person) {
                found.add(person.person().value());
            }
        }
        return found;
    }

    /** Capitals and accents make no difference to who looks for a word. */
    private static String plain(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD)
                .replaceAll("\\p{Mn}+", "");
    }

    /** How one thing on record is called, for a reader; empty when it is not theirs to see. */
    Optional<String> call(FormField field, String value, TypedForm form) {
        return of(field, form).stream().filter(choice -> choice.value().equals(value)).map(Choice::text)
                .findFirst();
    }

    private Stream<CaseRecords> records() {
        return file.stream().map(FamilyFile::records);
    }

    private List<Choice> people() {
        List<Choice> people = new ArrayList<>();
        int unnamed = 0;
        for (var member : records().flatMap(one -> one.header().members().stream()).toList()) {
            Optional<WrittenName> name = names.person(member.person());
            unnamed += name.isEmpty() ? 1 : 0;
            people.add(name.map(written -> named(member.person(), written))
                    .orElse(Choice.of(member.person().value(),
                            visit.words().text("form.unnamed", java.util.Map.of("number", unnamed)))));
        }
        return people;
    }

    /** Those of the family and those public ones its file rests on already; for the ledger the public ones. */
    private List<Choice> sources(TypedForm form) {
        Set<SourceId> cited = new HashSet<>();
        records().flatMap(one -> one.claims().stream()).forEach(claim -> cited.add(claim.source()));
        boolean all = form.kind().belongs() != FormKind.Belongs.FAMILY;
        return Stream.concat(records().flatMap(one -> one.sources().stream()),
                ledger.ledger().sources().stream().filter(source -> all || cited.contains(source.id())))
                .map(this::source).toList();
    }

    private Choice source(Source source) {
        return Choice.of(source.id().value(), begun(source.title())
                + source.made().map(on -> ", " + Isolated.text(on.text())).orElse(""));
    }

    private Choice statement(Statement statement) {
        String who = switch (statement.speaker()) {
            case Speaker.Member(var person) -> call(person);
            case Speaker.InOffice(var official) -> call(official);
            case Speaker.Body(var office) -> call(office);
            case Speaker.Described(var role) -> Isolated.text(role);
        };
        return Choice.of(statement.id().value(), who + ": " + begun(statement.words()));
    }

    private Choice event(Event event) {
        String what = event.label().map(Isolated::text).orElseGet(() -> visit.words()
                .text("form.choice.EventKind." + event.is().name()));
        String when = file.stream().flatMap(one -> one.view().events().datesOf(event.id()).stream())
                .map(date -> ", " + Isolated.text(date.text())).findFirst().orElse("");
        return Choice.of(event.id().value(), what + when);
    }

    private Choice consent(ConsentStatement consent) {
        return Choice.of(consent.id().value(),
                call(consent.by()) + ", " + Isolated.text(consent.on().text()));
    }

    private Choice paper(Paper paper) {
        return Choice.of(paper.id().value(),
                visit.words().text("form.choice.PaperKind." + paper.is().name()) + ", "
                        + call(paper.holder()));
    }

    private Choice sighting(Sighting sighting) {
        String when = sighting.on().map(on -> switch (on) {
            case WorldDate.Stated(var date) -> ", " + Isolated.text(date.text());
            case WorldDate.Relative(var date, _) -> ", " + Isolated.text(date.text());
        }).orElse("");
        return Choice.of(sighting.id().value(),
                begun(sighting.observations().isEmpty()
                        ? visit.words().text("form.sighting")
                        : sighting.observations().getFirst()) + when);
    }

    /** What was put on record together and still stands. */
    private List<Choice> claims(TypedForm form) {
        FieldLines lines = new FieldLines(visit, form.family());
        return form.fields().getOrDefault("entry", List.of()).stream().limit(1)
                .filter(id -> ClaimId.FORM.matcher(id).matches())
                .flatMap(id -> visit.registry().openForm().enteredWith(visit.worker(), new ClaimId(id))
                        .stream())
                .map(claim -> Choice.of(claim.id().value(), lines.brief(claim))).toList();
    }

    private Choice promise(Promise promise) {
        return Choice.of(promise.id().value(), call(promise.office()) + ", "
                + Isolated.text(promise.madeOn().text()) + ": " + begun(promise.words()));
    }

    /** Those of the family; without a family those the form names already, and those made for no family. */
    private Stream<Inquiry> inquiries(TypedForm form) {
        List<String> chosen = form.fields().getOrDefault("inquiry", List.of());
        return ledger.ledger().inquiries().stream()
                .filter(one -> chosen.contains(one.id().value())
                        || form.family().map(family -> one.cases().contains(family))
                                .orElse(one.cases().isEmpty()))
                .filter(one -> one.cases().isEmpty()
                        || one.cases().stream().anyMatch(visit.worker()::maySee));
    }

    private Choice inquiry(Inquiry inquiry) {
        return Choice.of(inquiry.id().value(), call(inquiry.to()) + ": " + begun(inquiry.question()));
    }

    private Choice transmission(Transmission sent) {
        return Choice.of(sent.id().value(), ENGLISH.say(sent.is()) + ", " + call(sent.to()) + ", "
                + Isolated.text(sent.on().text()));
    }

    private static Choice named(RecordId id, WrittenName written) {
        ShownName name = ShownName.of(written);
        return new Choice(id.value(), Isolated.text(written.text())
                + name.romanised().map(latin -> " " + Isolated.text(latin)).orElse(""), Optional.of(name));
    }

    private String call(RecordId id) {
        return names.find(id).map(Isolated::text).orElseGet(() -> visit.words().text(id instanceof PersonId
                ? "person.unnamed"
                : "said.office"));
    }

    private static List<Choice> sorted(Stream<Choice> choices) {
        return choices.sorted(Comparator.comparing(Choice::text)).toList();
    }

    private static List<Choice> shortened(List<Choice> all, List<String> chosen) {
        return all.size() <= MOST
                ? all
                : Stream.concat(all.stream().filter(one -> chosen.contains(one.value())),
                        all.stream().filter(one -> !chosen.contains(one.value()))).limit(MOST).toList();
    }

    /** The first words of a long text, cut between characters. */
    private static String begun(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return Isolated.text(line.codePointCount(0, line.length()) <= WORDS_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, WORDS_SHOWN)) + "…");
    }

    /** Where something of a kind is added when none is there to be picked. */
    static String addPath(FieldType type) {
        return switch (type) {
            case OFFICE -> "/enter/office";
            case OFFICIAL -> "/enter/official";
            case PROMISE -> "/enter/promise";
            case TEXT, LONG_TEXT, DATE, DATE_OR_AFTER_EVENT, PLACE, PLACE_CHOSEN, NAME, CHOICE, CHOICES,
                    NUMBER,
                    AGE, COUNT, FLAG, PERSON, PERSONS, SOURCE, STATEMENT, EVENT, CLAIM, CLAIMS,
                    SIGHTING, CONSENT, PAPERS, INQUIRY, TRANSMISSION ->
                "";
        };
    }
}
