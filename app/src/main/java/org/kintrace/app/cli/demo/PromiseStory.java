package org.kintrace.app.cli.demo;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.kintrace.app.words.Words;
import org.kintrace.app.words.NamesOnRecord;
import org.kintrace.registry.casefile.Ledger;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.ChasePolicy;
import org.kintrace.registry.inquiry.PromiseLedger;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.PromiseState;
import org.kintrace.registry.inquiry.PromiseStep;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.testdata.InventedWorld;

/** One promise from its words to today. */
final class PromiseStory {

    private final Ledger ledger;
    private final List<PromiseStanding> promises;
    private final List<Contradiction> contradictions;
    private final NamesOnRecord names;
    private final Words words;
    private final PrintWriter out;
    private final Map<RecordId, Reply> replies = new HashMap<>();

    PromiseStory(DemoRun.Result result, NamesOnRecord names, Words words, PrintWriter out) {
        RegistryView view = result.view();
        this.ledger = view.ledger();
        this.promises = new PromiseLedger(view.correspondence(), view.offices(), ledger.promises(),
                ChasePolicy.OF_THE_COMMITTEE).list(InventedWorld.LAST_DAY);
        this.contradictions = result.contradictions();
        this.names = names;
        this.words = words;
        this.out = out;
        ledger.replies().forEach(reply -> replies.put(reply.id(), reply));
    }

    void print() {
        Optional<PromiseStanding> chosen = telling();
        if (chosen.isEmpty()) {
            return;
        }
        PromiseStanding standing = chosen.get();
        out.println();
        out.println("ONE PROMISE, FROM ITS WORDS TO TODAY");
        standing.steps()
                .forEach(step -> line(String.format("%-11s %s", step.on().text(), said(step, standing))));
        line("State: " + words.say(standing.state()) + ".");
        contradictions.stream().filter(found -> concerns(found, standing))
                .forEach(found -> line("CONTRADICTION: " + words.say((Record) found.reason(), names) + "."));
    }

    /** The promise whose office denied what it had confirmed; if there is none, one that was simply not kept. */
    private Optional<PromiseStanding> telling() {
        return Stream
                .of(PromiseState.BROKEN_BY_CONTRADICTION, PromiseState.BROKEN_BY_SILENCE,
                        PromiseState.REMINDED)
                .flatMap(state -> promises.stream().filter(promise -> promise.state() == state)).findFirst();
    }

    private static boolean concerns(Contradiction found, PromiseStanding standing) {
        Set<RecordId> ids = new HashSet<>(found.one());
        ids.addAll(found.other());
        if (ids.contains(standing.promise().id())) {
            return true;
        }
        return standing.steps().stream().anyMatch(step -> switch (step) {
            case PromiseStep.CameBack(var reply, _, _) -> ids.contains(reply);
            case PromiseStep.ReceiptDenied(var denial, var receipt, _) ->
                ids.contains(denial) || ids.contains(receipt);
            case PromiseStep.Promised _,PromiseStep.PromisedAgain _,PromiseStep.HolderCame _,PromiseStep.HolderLeft _,PromiseStep.HandedOver _,PromiseStep.Reminded _,PromiseStep.DuePassed _,PromiseStep.Closed _,PromiseStep.StillWaiting _ ->
                false;
        });
    }

    private String said(PromiseStep step, PromiseStanding standing) {
        String what = words.say((Record) step, names);
        return switch (step) {
            case PromiseStep.Promised _ -> named(standing.promise().official().map(id -> (RecordId) id)
                    .orElse(standing.promise().office())) + ": \"" + standing.promise().words() + "\"";
            case PromiseStep.CameBack(var reply, _, _) -> from(reply) + ": " + what + quoted(reply);
            case PromiseStep.ReceiptDenied(var denial, _, _) -> from(denial) + ": " + what + quoted(denial);
            case PromiseStep.PromisedAgain _,PromiseStep.HolderCame _,PromiseStep.HolderLeft _,PromiseStep.HandedOver _,PromiseStep.Reminded _,PromiseStep.DuePassed _,PromiseStep.Closed _,PromiseStep.StillWaiting _ ->
                what;
        };
    }

    private String from(RecordId reply) {
        return Optional.ofNullable(replies.get(reply)).map(found -> named(found.from())).orElse("an office");
    }

    private String quoted(RecordId reply) {
        return Optional.ofNullable(replies.get(reply)).flatMap(Reply::words).map(said -> ": \"" + said + "\"")
                .orElse("");
    }

    private String named(RecordId id) {
        return names.find(id).orElse("an office");
    }

    private void line(String text) {
        out.println(Wrapped.of(text, "  ", 100));
    }
}
