package org.kintrace.app.web.today;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.memory.Findings;
import org.kintrace.app.work.reading.KnownNames;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.gap.Gap;
import org.kintrace.registry.gap.GapReason;
import org.kintrace.registry.inquiry.InquiryStanding;

/**
 * What needs the reader today.
 *
 * @param unread families not read yet since unlocking: what concerns them is not counted
 */
public record TodayPage(LocalDate today, List<Group> groups, int unread) {

    private static final int SHOWN = 5;

    public TodayPage {
        groups = List.copyOf(groups);
    }

    /**
     * One kind of thing that waits.
     *
     * @param key of its sentences
     * @param count of all, also those not among {@code first}
     * @param section where the next step is
     */
    public record Group(String key, int count, List<Task> first, Section section) {

        public Group {
            first = List.copyOf(first);
        }
    }

    /** One thing that waits. @param next what can be done, empty where the section says it */
    public record Task(String text, String next) {}

    static TodayPage of(Visit visit) {
        LocalDate today = visit.registry().today();
        Findings.Found found = visit.registry().memory().findings().list(today);
        Sentences sentences = new Sentences(Words.english(), visit.registry().knownNames(visit.worker()));
        List<InquiryStanding> overdue = visit.registry().ledgerReading()
                .inquiries(visit.worker(), today, 0, Integer.MAX_VALUE).items().stream()
                .filter(InquiryStanding::isOverdue).toList();
        List<Gap> papers = found.gaps().stream().filter(gap -> gap.reason() instanceof GapReason.PaperLapses)
                .filter(gap -> gap.family().map(visit.worker()::maySee).orElse(true)).toList();
        List<Contradiction> contradictions = found.contradictions().stream()
                .filter(one -> one.family().map(visit.worker()::maySee).orElse(true)).toList();
        int matches = Math.toIntExact(visit.registry().memory().matches().list().stream()
                .filter(match -> match.waits() && visit.worker().maySee(match.family())).count());
        return new TodayPage(today, List.of(
                new Group("today.matches", matches, List.of(), Section.MATCHES),
                new Group("today.overdue", overdue.size(),
                        overdue.stream().limit(SHOWN).map(sentences::overdue).toList(), Section.PROMISES),
                new Group("today.papers", papers.size(),
                        papers.stream().limit(SHOWN).map(sentences::paper).toList(), Section.FAMILIES),
                new Group("today.contradictions", contradictions.size(),
                        contradictions.stream().limit(SHOWN).map(sentences::contradiction).toList(),
                        Section.FAMILIES)),
                found.unread());
    }

    /** Whether anything at all waits. */
    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.count() == 0);
    }

    private record Sentences(Words words, KnownNames names) {

        Task overdue(InquiryStanding standing) {
            String office = names.find(standing.inquiry().to()).orElse(standing.inquiry().to().value());
            return new Task(office + " · " + standing.due().map(due -> due.on().toString()).orElse(""),
                    words.say((Record) standing.next(), names::find));
        }

        Task paper(Gap gap) {
            return new Task(words.say((Record) gap.reason(), names::find), "");
        }

        Task contradiction(Contradiction found) {
            return new Task(words.say((Record) found.reason(), names::find), "");
        }
    }
}
