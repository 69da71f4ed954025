package org.kintrace.app.picture;

import java.time.LocalDate;
import java.util.List;

import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.contradiction.Contradiction;
import org.kintrace.registry.id.PersonId;

/** Draws a life over time: every account with its source, certain days dark, possible days light, the rest open. */
public final class PersonTimeline {

    private PersonTimeline() {}

    /**
     * Whose life is drawn.
     *
     * @param person any account of the person; all accounts joined with it are drawn together
     * @param contradictions found on record; each is said at every account that is part of it
     */
    public record Subject(RegistryView view, PersonId person, List<Contradiction> contradictions) {

        public Subject {
            contradictions = List.copyOf(contradictions);
        }
    }

    /**
     * The timeline of one person.
     *
     * @param today the day to which what goes on is drawn
     */
    public static Picture draw(Subject subject, LocalDate today, Setting setting) {
        List<ChartRow> rows = new LifeRows(subject, today, setting).rows();
        Sheet sheet = new Sheet(setting);
        double bottom = new SpanChart(sheet, rows, today).draw(0);
        String title = setting.say(new Caption.LifeTitle(setting.name(subject.person())));
        return sheet.finish(bottom, title, setting.say(new Caption.LifeDescription(rows.size())),
                List.of(ChartTable.of(title, rows, setting)));
    }
}
