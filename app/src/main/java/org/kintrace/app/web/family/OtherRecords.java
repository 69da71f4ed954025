package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.web.family.Voiced.Quoted;
import org.kintrace.app.web.frame.Isolated;
import org.kintrace.app.web.frame.RecordKinds;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.id.GeneralClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

import gg.jte.Content;

/**
 * What offices promised, were sent and replied, as a family's page tells it: by whom, when, in which words, and where it
 * is told in full.
 */
final class OtherRecords {

    private final Telling telling;

    OtherRecords(Telling telling) {
        this.telling = telling;
    }

    /** What a sentence calls it; never an id. */
    String called(RecordId id) {
        return telling.name(id).orElseGet(() -> RecordKinds.called(telling.page(), id.getClass()));
    }

    /** Where it is told in full. */
    Optional<Link> link(RecordId id) {
        return path(id).map(path -> new Link(called(id), path));
    }

    /** Who said or was sent it, when, and in which words. */
    Told told(RecordId id) {
        Optional<Told> told = switch (id) {
            case ReplyId reply ->
                reply(reply).map(found -> told(id, found.from(), Optional.of(found.on()), found.words(),
                        plain(telling.reason((Record) found.answer()))));
            case TransmissionId sent ->
                sent(sent).map(found -> told(id, found.to(), Optional.of(found.on()), Optional.empty(),
                        plain(telling.constant(found.is()) + ", " + Isolated.text(found.channel()))));
            case PromiseId promise ->
                promise(promise).map(made -> told(id, made.office(), Optional.of(made.madeOn()),
                        Optional.of(made.words()), telling.page().say("record.Promise")));
            case GeneralClaimId said ->
                general(said).map(found -> told(id, found.office(), Optional.of(found.on()),
                        Optional.of(found.words()), plain(telling.reason((Record) found.means()))));
            case InquiryId inquiry -> telling.view().correspondence().inquiry(inquiry)
                    .map(asked -> told(id, asked.to(),
                            telling.view().correspondence().sentIn(inquiry).stream().map(Transmission::on)
                                    .findFirst(),
                            Optional.of(asked.question()), telling.page().say("record.Inquiry")));
            default -> Optional.empty();
        };
        return told.orElseGet(() -> new Told(plain(called(id)), List.of(), false, path(id)));
    }

    private Told told(RecordId id, OfficeId office, Optional<UncertainDate> on, Optional<String> words,
            Content reading) {
        Voiced voice = new Voiced(id.value(), words.map(text -> new Quoted(text, Optional.empty())),
                Optional.empty(), Optional.empty(), office(office), Optional.empty(),
                on.map(UncertainDate::text),
                Optional.empty(), List.of(), List.of(), "");
        return new Told(reading, List.of(voice), false, path(id));
    }

    private Optional<String> path(RecordId id) {
        return switch (id) {
            case InquiryId inquiry ->
                telling.view().correspondence().inquiry(inquiry).map(_ -> inquiry(inquiry));
            case ReplyId reply -> reply(reply).flatMap(telling.view().correspondence()::inquiryOf)
                    .map(OtherRecords::inquiry);
            case TransmissionId sent -> sent(sent).map(found -> inquiry(found.inquiry()));
            case PromiseId promise -> promise(promise).map(_ -> "/promises/" + promise.value());
            case GeneralClaimId said ->
                general(said).map(found -> "/promises/offices/" + found.office().value());
            default -> Optional.empty();
        };
    }

    static String inquiry(InquiryId id) {
        return "/inquiries/" + id.value();
    }

    private String office(OfficeId id) {
        return telling.name(id).orElseGet(() -> telling.page().text("said.office"));
    }

    private Optional<Reply> reply(ReplyId id) {
        return telling.view().correspondence().reply(id);
    }

    private Optional<Transmission> sent(TransmissionId id) {
        return telling.view().correspondence().transmission(id);
    }

    private Optional<Promise> promise(PromiseId id) {
        return telling.view().ledger().promises().stream().filter(made -> made.id().equals(id)).findFirst();
    }

    private Optional<GeneralClaim> general(GeneralClaimId id) {
        return telling.view().ledger().generalClaims().stream().filter(said -> said.id().equals(id))
                .findFirst();
    }

    private static Content plain(String text) {
        return output -> output.writeUserContent(text);
    }
}
