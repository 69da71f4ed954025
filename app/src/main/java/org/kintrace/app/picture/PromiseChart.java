package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.picture.ChartRow.Sign;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.inquiry.PromiseStanding;
import org.kintrace.registry.inquiry.PromiseStep;
import org.kintrace.registry.inquiry.Reply;

/** Draws one promise from its words to today: what was handed over, what came back, and how long nothing has. */
public final class PromiseChart {

    private final RegistryView view;
    private final PromiseStanding standing;
    private final List<Contradiction> contradictions;
    private final LocalDate today;
    private final Setting setting;

    private PromiseChart(Subject subject, LocalDate today, Setting setting) {
        this.view = subject.view();
        this.standing = subject.standing();
        this.contradictions = subject.contradictions();
        this.today = today;
        this.setting = setting;
    }

    /**
     * What is drawn.
     *
     * @param contradictions found on record; those that touch this promise are marked where they belong
     */
    public record Subject(RegistryView view, PromiseStanding standing, List<Contradiction> contradictions) {

        public Subject {
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * The chart of one promise.
     *
     * @param today the day the standing was asked for
     */
    public static Picture draw(Subject subject, LocalDate today, Setting setting) {
        return new PromiseChart(subject, today, setting).draw();
    }

    private Picture draw() {
        List<PromiseStep> steps = standing.steps();
        List<Set<String>> warnings = warnings(steps);
        List<ChartRow> rows = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            rows.add(row(steps.get(i)).warned(List.copyOf(warnings.get(i))));
        }
        Sheet sheet = new Sheet(setting);
        double bottom = new SpanChart(sheet, rows, today).draw(0);
        String office = setting.name(standing.promise().office());
        String title = setting.say(new Caption.PromiseTitle(office));
        return sheet.finish(bottom, title,
                setting.say(new Caption.PromiseDescription(setting.say(standing.state()), rows.size(),
                        waiting())),
                List.of(ChartTable.of(title, rows, setting)));
    }

    private long waiting() {
        return standing.steps().stream().mapToLong(
                step -> step instanceof PromiseStep.StillWaiting(_, _, var days) ? days : 0).max().orElse(0);
    }

    private ChartRow row(PromiseStep step) {
        return switch (step) {
            case PromiseStep.Promised(var promise, _) -> {
                String by = standing.promise().official().map(setting::name)
                        .map(name -> name + ", " + setting.name(standing.promise().office()))
                        .orElse(setting.name(standing.promise().office()));
                List<Wording> notes = new ArrayList<>(
                        List.of(quoted(standing.promise().words()), Wording.of(by)));
                standing.promise().condition().ifPresent(
                        condition -> notes.add(setting.wording(new Caption.Condition(condition))));
                yield row(step, Sign.THEIRS, notes, promise);
            }
            case PromiseStep.PromisedAgain(var promise, _) -> row(step, Sign.THEIRS, List.of(), promise);
            case PromiseStep.HolderCame(var official, _) -> row(step, Sign.PLAIN, List.of(), official);
            case PromiseStep.HolderLeft(var official, _) -> row(step, Sign.PLAIN, List.of(), official);
            case PromiseStep.HandedOver(_, var inquiry, _, _, _) -> row(step, Sign.OURS, List.of(),
                    inquiry);
            case PromiseStep.Reminded(_, var inquiry, _, _) -> row(step, Sign.OURS, List.of(), inquiry);
            case PromiseStep.CameBack(var reply, _, _) -> row(step, Sign.THEIRS, said(reply), reply);
            case PromiseStep.ReceiptDenied(var denial, _, _) -> row(step, Sign.THEIRS, said(denial), denial);
            case PromiseStep.DuePassed(var inquiry, _, _) -> row(step, Sign.PLAIN, List.of(), inquiry);
            case PromiseStep.Closed(var inquiry, _, _) -> row(step, Sign.OURS, List.of(), inquiry);
            case PromiseStep.StillWaiting(var inquiry, _, var days) -> new ChartRow("",
                    setting.wording((Record) step), today.toString(),
                    TimeSpan.moment(List.of(UncertainDate.between(today.minusDays(days), today))),
                    Sign.SILENCE,
                    List.of(), List.of(), Optional.of(inquiry));
        };
    }

    private ChartRow row(PromiseStep step, Sign sign, List<Wording> notes, RecordId opens) {
        return new ChartRow("", setting.wording((Record) step), step.on().text(),
                TimeSpan.moment(List.of(step.on())), sign, notes, List.of(), Optional.of(opens));
    }

    private List<Wording> said(ReplyId id) {
        List<Wording> notes = new ArrayList<>();
        Optional<Reply> reply = view.correspondence().reply(id);
        reply.flatMap(Reply::words).map(PromiseChart::quoted).ifPresent(notes::add);
        reply.map(found -> found.official().map(setting::name)
                .map(name -> name + ", " + setting.name(found.from())).orElse(setting.name(found.from())))
                .map(Wording::of).ifPresent(notes::add);
        return notes;
    }

    /** Each contradiction once, at the last step that is part of it; by the number of the step. */
    private List<Set<String>> warnings(List<PromiseStep> steps) {
        List<Set<String>> warnings = new ArrayList<>();
        steps.forEach(_ -> warnings.add(new LinkedHashSet<>()));
        for (Contradiction found : contradictions) {
            Set<RecordId> sides = new HashSet<>(found.one());
            sides.addAll(found.other());
            for (int i = steps.size() - 1; i >= 0; i--) {
                if (about(steps.get(i)).stream().anyMatch(sides::contains)) {
                    warnings.get(i).add(setting.say((Record) found.reason()));
                    break;
                }
            }
        }
        return warnings;
    }

    /** The records a step stands on. */
    private static List<RecordId> about(PromiseStep step) {
        return switch (step) {
            case PromiseStep.Promised(var promise, _) -> List.of(promise);
            case PromiseStep.PromisedAgain(var promise, _) -> List.of(promise);
            case PromiseStep.HandedOver(var sent, var inquiry, _, _, _) -> List.of(sent, inquiry);
            case PromiseStep.Reminded(var sent, var inquiry, _, _) -> List.of(sent, inquiry);
            case PromiseStep.CameBack(var reply, _, _) -> List.of(reply);
            case PromiseStep.ReceiptDenied(var denial, var receipt, _) -> List.of(denial, receipt);
            case PromiseStep.DuePassed(var inquiry, _, _) -> List.of(inquiry);
            case PromiseStep.Closed(var inquiry, _, _) -> List.of(inquiry);
            case PromiseStep.StillWaiting(var inquiry, _, _) -> List.of(inquiry);
            case PromiseStep.HolderCame _,PromiseStep.HolderLeft _ -> List.of();
        };
    }

    private static Wording quoted(String words) {
        return Wording.of("\u201C" + words + "\u201D");
    }
}
