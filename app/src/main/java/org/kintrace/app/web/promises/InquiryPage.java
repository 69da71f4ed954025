package org.kintrace.app.web.promises;

import java.util.List;

import org.kintrace.app.web.entry.AddMenu;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.reading.LedgerReading;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/**
 * One inquiry.
 *
 * @param basis why an answer is due on that day, in words, or empty
 * @param sent what went to whom, in order of time
 * @param replies what came back, in order of time
 * @param sameMatter other inquiries about the same matter
 */
public record InquiryPage(InquiryLine line, Inquiry inquiry, String basis, List<Family> families,
        List<Sent> sent,
        List<CameBack> replies, List<InquiryLine> sameMatter, List<LedgerContradiction> contradictions,
        AddMenu add) {

    public InquiryPage {
        families = List.copyOf(families);
        sent = List.copyOf(sent);
        replies = List.copyOf(replies);
        sameMatter = List.copyOf(sameMatter);
        contradictions = List.copyOf(contradictions);
    }

    /** A family it was made for. */
    public record Family(String id, String number) {}

    /** One sending. @param names how many people were named, @param papers how many papers went along */
    public record Sent(String on, String kind, String office, String channel, int names, int papers) {}

    /** One reply: the literal words, and what kind of answer it is. @param words empty for silence and acts */
    public record CameBack(String on, String office, String words, String kind) {}

    static InquiryPage of(Visit visit, LedgerReading.InquiryPage found) {
        LedgerWords words = new LedgerWords(visit);
        RegistryView ledger = visit.registry().ledgerReading().view();
        Inquiry inquiry = found.standing().inquiry();
        return new InquiryPage(words.line(found.standing()), inquiry,
                found.standing().due().map(words::basis).orElse(""),
                inquiry.cases().stream().filter(visit.worker()::maySee)
                        .map(family -> new Family(family.value(), words.name(family))).toList(),
                found.standing().sent().stream().map(sent -> sent(sent, words)).toList(),
                found.standing().replies().stream().map(reply -> cameBack(reply, words)).toList(),
                found.sameMatter().stream().map(words::line).toList(),
                found.contradictions().stream().map(one -> words.contradiction(one, ledger)).toList(),
                AddMenu.ofInquiry(inquiry));
    }

    private static Sent sent(Transmission sent, LedgerWords words) {
        return new Sent(sent.on().text(), words.say(sent.is()), words.name(sent.to()), sent.channel(),
                sent.names().size(), sent.papers().size());
    }

    private static CameBack cameBack(Reply reply, LedgerWords words) {
        return new CameBack(reply.on().text(), words.name(reply.from()), reply.words().orElse(""),
                words.say((Record) reply.answer()));
    }
}
