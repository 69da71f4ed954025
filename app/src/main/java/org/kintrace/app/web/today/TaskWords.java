package org.kintrace.app.web.today;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.kintrace.app.web.frame.Isolated;
import org.kintrace.app.web.frame.Moments;
import org.kintrace.app.web.frame.RecordKinds;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.web.today.TodayPage.Task;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.entry.Drafts;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.app.work.reading.KnownNames;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.InquiryStanding;

/** Says each thing that waits in one line, with where it is done. */
final class TaskWords {

    private static final Words ENGLISH = Words.english();

    private final Visit visit;
    private final KnownNames names;
    private final boolean allRead;

    /** @param allRead false when a part of the registry could not be read: then names of that part are not known */
    TaskWords(Visit visit, boolean allRead) {
        this.visit = visit;
        this.allRead = allRead;
        this.names = visit.registry().knownNames(visit.worker());
    }

    Task match(WaitingMatches.Brief match) {
        String other = ifRead(() -> visit.registry().memory().people().find(match.otherId()))
                .flatMap(KnownPerson::calledBy).map(WrittenName::text).map(Isolated::text)
                .orElseGet(() -> visit.words().text("matches.unnamed"));
        return new Task(
                name(match.person()).orElseGet(() -> visit.words().text("matches.unnamed")) + " · " + other,
                family(Optional.of(match.family())), "", "/matches/" + match.id());
    }

    Task inquiry(InquiryStanding standing) {
        String due = standing.due().map(on -> " · "
                + visit.words().text("today.due", Map.of("day", on.on().toString()))).orElse("");
        return new Task(
                name(standing.inquiry().to()).orElseGet(() -> visit.words().text("said.office")) + due,
                family(standing.inquiry().cases().stream().filter(visit.worker()::maySee).findFirst()),
                ENGLISH.say((Record) standing.next(), this::called),
                "/inquiries/" + standing.inquiry().id().value());
    }

    Task gap(Gap gap) {
        Optional<PersonId> person = gap.about().stream().filter(PersonId.class::isInstance)
                .map(PersonId.class::cast).findFirst();
        return new Task(ENGLISH.say((Record) gap.reason(), this::called), family(gap.family()), "",
                gap.family().map(TaskWords::path)
                        .map(family -> person.map(one -> family + "/people/" + one.value()).orElse(family))
                        .orElse("/families"));
    }

    Task contradiction(Contradiction found) {
        Optional<GeneralClaim> general = general(found);
        return new Task(ENGLISH.say((Record) found.reason(), this::called),
                found.family().isPresent()
                        ? family(found.family())
                        : general.flatMap(said -> name(said.office())).orElse(""),
                "",
                found.family().map(family -> path(family) + "#differ")
                        .or(() -> inquiry(found).map(id -> "/inquiries/" + id))
                        .or(() -> general.map(said -> "/promises/offices/" + said.office().value()))
                        .orElse("/promises"));
    }

    /** The statement about everybody that a finding is about. */
    private Optional<GeneralClaim> general(Contradiction found) {
        Set<RecordId> ids = new HashSet<>(found.one());
        ids.addAll(found.other());
        return visit.registry().memory().ledger().ledger().generalClaims().stream()
                .filter(said -> ids.contains(said.id())).findFirst();
    }

    Task draft(Drafts.Draft draft) {
        return new Task(visit.words().text("form." + draft.form().kind().spelled()) + " · "
                + Moments.minute(draft.keptAt()), family(draft.form().family()), "",
                "/drafts/" + draft.key());
    }

    /** The inquiry a finding of the ledger belongs to. */
    private Optional<String> inquiry(Contradiction found) {
        var correspondence = visit.registry().memory().ledger().correspondence();
        return List.of(found.one(), found.other()).stream().flatMap(List::stream)
                .flatMap(id -> switch (id) {
                    case InquiryId inquiry -> Optional.of(inquiry).stream();
                    case ReplyId reply -> correspondence.reply(reply)
                            .flatMap(correspondence::inquiryOf).stream();
                    case TransmissionId sent -> correspondence.transmission(sent)
                            .map(one -> one.inquiry()).stream();
                    default -> Optional.<InquiryId>empty().stream();
                }).findFirst().map(InquiryId::value);
    }

    private String family(Optional<CaseId> family) {
        return family.map(id -> ifRead(() -> names.find(id))
                .orElseGet(() -> visit.words().text("family.no_number"))).orElse("");
    }

    /** As sentences call it; what has no name the reader may see is called by its kind. */
    private Optional<String> called(RecordId id) {
        return name(id).or(() -> Optional.of(RecordKinds.called(visit.words(), id.getClass())));
    }

    /** An inquiry is called by the office that was asked. */
    private Optional<String> name(RecordId id) {
        return ifRead(() -> (id instanceof InquiryId inquiry
                ? visit.registry().memory().ledger().correspondence().inquiry(inquiry).map(Inquiry::to)
                : Optional.of(id)).flatMap(names::find)).map(Isolated::text);
    }

    private <T> Optional<T> ifRead(Supplier<Optional<T>> name) {
        try {
            return name.get();
        } catch (RuntimeException e) {
            if (allRead) {
                throw e;
            }
            return Optional.empty();
        }
    }

    private static String path(CaseId family) {
        return "/families/" + family.value();
    }
}
