package org.kintrace.app.web.promises;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.kintrace.app.picture.PictureLinks;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.frame.Language.Direction;
import org.kintrace.app.web.frame.RecordKinds;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.words.Words;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.ConsentId;
import org.kintrace.registry.id.DecisionId;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.GeneralClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PaperId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.SearchId;
import org.kintrace.registry.id.SightingId;
import org.kintrace.registry.id.SightingLinkId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.StatementId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.Correspondence;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.InquiryStanding;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/** Says records of the ledger in the reader's words, with names as far as the reader may see them. */
final class LedgerWords {

    /** So many things of one side are told; the rest is counted. */
    private static final int MOST = 3;

    private final Visit visit;
    private final Words words = Words.english();

    LedgerWords(Visit visit) {
        this.visit = visit;
    }

    String name(RecordId id) {
        return known(id).orElseGet(() -> RecordKinds.called(visit.words(), id.getClass()));
    }

    private Optional<String> known(RecordId id) {
        return visit.registry().knownNames(visit.worker()).find(id);
    }

    /** Why an answer is due on a day. */
    String basis(Deadline due) {
        return visit.words().text("promises.basis." + due.basis().name());
    }

    String say(Enum<?> constant) {
        return words.say(constant);
    }

    String say(Record reason) {
        return words.say(reason, id -> Optional.of(name(id)));
    }

    Setting setting() {
        return new Setting("course", Setting.PAGE_PX,
                visit.words().language().direction().equals(Direction.RTL.attribute()), words,
                visit.registry().knownNames(visit.worker())::find, links());
    }

    private static PictureLinks links() {
        return id -> id instanceof InquiryId ? Optional.of("/inquiries/" + id.value()) : Optional.empty();
    }

    InquiryLine line(InquiryStanding standing) {
        return new InquiryLine(standing.inquiry().id().value(), standing.inquiry().question(),
                name(standing.inquiry().to()), say(standing.state()), standing.daysOverdue(),
                standing.due().map(due -> due.on().toString()).orElse(""), say(standing.waitedFor()),
                say((Record) standing.next()));
    }

    PromiseLine line(PromiseStanding standing) {
        Promise promise = standing.promise();
        return new PromiseLine(promise.id().value(), promise.words(), promise.madeOn().text(),
                promise.official().map(this::name).orElse(""), say(standing.state()),
                PromiseLine.daysWaited(standing));
    }

    /** Both sides of things that cannot all hold, as far as the ledger has them. */
    LedgerContradiction contradiction(Contradiction found, RegistryView ledger) {
        Predicate<Inquiry> mayRead = visit.registry().knownNames(visit.worker())::mayRead;
        List<RecordId> one = tellable(found.one(), ledger.correspondence(), mayRead);
        List<RecordId> other = tellable(found.other(), ledger.correspondence(), mayRead);
        return new LedgerContradiction(say((Record) found.reason()), sides(one, ledger), sides(other, ledger),
                Math.max(0, one.size() - MOST) + Math.max(0, other.size() - MOST));
    }

    /**
     * Those that have a side to tell and may be read: of inquiries and what was sent and answered in them, those about a
     * family the reader may see. One general statement can stand against every inquiry there is, so nothing is looked up here
     * that is not indexed.
     */
    static List<RecordId> tellable(List<RecordId> ids, Correspondence letters, Predicate<Inquiry> mayRead) {
        Predicate<InquiryId> readable = id -> letters.inquiry(id).filter(mayRead).isPresent();
        return ids.stream().filter(id -> switch (id) {
            case PromiseId _,GeneralClaimId _ -> true;
            case InquiryId inquiry -> readable.test(inquiry);
            case TransmissionId sent ->
                letters.transmission(sent).map(Transmission::inquiry).filter(readable).isPresent();
            case ReplyId reply -> letters.reply(reply)
                    .filter(answer -> answer.inquiry().map(readable::test).orElse(true)).isPresent();
            // Told where it stands: in a family's file, or by name in the sentence above.
            case CaseId _,PersonId _,EventId _,SourceId _,StatementId _,ClaimId _,PaperId _,OfficeId _,OfficialId _,SightingId _,SightingLinkId _,SearchId _,ConsentId _,DecisionId _ ->
                false;
        }).toList();
    }

    private List<LedgerContradiction.Side> sides(List<RecordId> ids, RegistryView ledger) {
        return ids.stream().limit(MOST).flatMap(id -> side(id, ledger).stream()).toList();
    }

    private Optional<LedgerContradiction.Side> side(RecordId id, RegistryView ledger) {
        if (id instanceof ReplyId reply) {
            return ledger.correspondence().reply(reply).map(this::side);
        }
        if (id instanceof TransmissionId sent) {
            return ledger.correspondence().transmission(sent).map(this::side);
        }
        if (id instanceof PromiseId promise) {
            return ledger.ledger().promises().stream().filter(made -> made.id().equals(promise)).findFirst()
                    .map(made -> new LedgerContradiction.Side(name(made.office()), made.madeOn().text(),
                            made.words(), true));
        }
        if (id instanceof GeneralClaimId general) {
            return ledger.ledger().generalClaims().stream().filter(said -> said.id().equals(general))
                    .findFirst().map(said -> new LedgerContradiction.Side(name(said.office()),
                            said.on().text(), said.words(), true));
        }
        if (id instanceof InquiryId inquiry) {
            return ledger.correspondence().inquiry(inquiry)
                    .map(asked -> new LedgerContradiction.Side(name(asked.to()),
                            ledger.correspondence().sentIn(inquiry).stream().map(Transmission::on)
                                    .map(UncertainDate::text).findFirst().orElse(""),
                            asked.question(), false));
        }
        return Optional.empty();
    }

    LedgerContradiction.Side side(Reply reply) {
        return new LedgerContradiction.Side(name(reply.from()), reply.on().text(),
                reply.words().orElseGet(() -> say((Record) reply.answer())), reply.words().isPresent());
    }

    LedgerContradiction.Side side(Transmission sent) {
        return new LedgerContradiction.Side(name(sent.to()), sent.on().text(),
                say(sent.is()) + ", " + sent.channel(), false);
    }
}
