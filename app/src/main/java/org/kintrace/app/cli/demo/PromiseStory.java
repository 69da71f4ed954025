package org.kintrace.app.cli.demo;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.words.Words;
import org.kintrace.app.work.NamesOnRecord;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;

/** One promise from its words to today. */
final class PromiseStory {

    private final Ledger ledger;
    private final List<Contradiction> contradictions;
    private final NamesOnRecord names;
    private final Words words;
    private final PrintWriter out;

    PromiseStory(DemoRun.Result result, NamesOnRecord names, Words words, PrintWriter out) {
        this.ledger = result.view().ledger();
        this.contradictions = result.contradictions();
        this.names = names;
        this.words = words;
        this.out = out;
    }

    private record Step(UncertainDate on, String text) {}

    void print() {
        Optional<Promise> chosen = tellingPromise();
        if (chosen.isEmpty()) {
            return;
        }
        Promise promise = chosen.get();
        out.println();
        out.println("ONE PROMISE, FROM ITS WORDS TO TODAY");
        Set<InquiryId> inquiries = inquiriesOf(promise);
        steps(promise, inquiries).forEach(step -> out.println(
                Wrapped.of(String.format("%-12s %s", step.on().text(), step.text()), "  ", 100)));
        for (Contradiction found : contradictions) {
            if (concerns(found, promise, inquiries)) {
                out.println(Wrapped.of("CONTRADICTION: " + words.say((Record) found.reason(), names) + ".", "  ", 100));
            }
        }
    }

    /** The promise whose story has a denial after a receipt, and if there is none, any that was not kept. */
    private Optional<Promise> tellingPromise() {
        return contradictions.stream().filter(found -> found.rule().equals("receipt-denied"))
                .flatMap(found -> ledger.promises().stream()
                        .filter(promise -> concerns(found, promise, inquiriesOf(promise))))
                .findFirst()
                .or(() -> contradictions.stream().filter(found -> found.rule().equals("promise-unanswered"))
                        .flatMap(found -> ledger.promises().stream()
                                .filter(promise -> concerns(found, promise, inquiriesOf(promise))))
                        .findFirst());
    }

    private boolean concerns(Contradiction found, Promise promise, Set<InquiryId> inquiries) {
        Set<RecordId> ids = new HashSet<>(found.one());
        ids.addAll(found.other());
        return ids.contains(promise.id())
                || ledger.replies().stream().anyMatch(reply -> ids.contains(reply.id())
                        && reply.inquiry().filter(inquiries::contains).isPresent())
                || ledger.transmissions().stream().anyMatch(
                        sent -> ids.contains(sent.id()) && inquiries.contains(sent.inquiry()));
    }

    private Set<InquiryId> inquiriesOf(Promise promise) {
        Set<InquiryId> ids = new HashSet<>();
        for (Inquiry inquiry : ledger.inquiries()) {
            if (inquiry.holdsTo().filter(promise.id()::equals).isPresent()) {
                ids.add(inquiry.id());
            }
        }
        return ids;
    }

    private List<Step> steps(Promise promise, Set<InquiryId> inquiries) {
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(promise.madeOn(), named(promise.official().map(id -> (RecordId) id).orElse(promise.office()))
                + " promises: \"" + promise.words() + "\""));
        for (Transmission sent : ledger.transmissions()) {
            if (inquiries.contains(sent.inquiry())) {
                steps.add(new Step(sent.on(), words.say(sent.is()) + " to " + named(sent.to()) + " by " + sent.channel()
                        + (sent.names().isEmpty() ? "" : ", names of " + sent.names().size() + " people")
                        + (sent.papers().isEmpty() ? "" : ", " + sent.papers().size() + " papers")));
            }
        }
        for (Reply reply : ledger.replies()) {
            if (reply.inquiry().filter(inquiries::contains).isPresent()) {
                steps.add(new Step(reply.on(), named(reply.from()) + ": " + words.say((Record) reply.answer(), names)
                        + reply.words().map(said -> ": \"" + said + "\"").orElse("")));
            }
        }
        steps.sort(Comparator.comparing(step -> step.on().earliestDay().orElse(LocalDate.MAX)));
        return steps;
    }

    private String named(RecordId id) {
        return names.find(id).orElse("an office");
    }
}
