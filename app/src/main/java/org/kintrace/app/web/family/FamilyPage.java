package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.picture.FamilyGraph;
import org.kintrace.app.picture.FamilyPicture;
import org.kintrace.app.picture.Picture;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.app.work.reading.FamilyReading.Family;
import org.kintrace.app.work.reading.LastAccount;
import org.kintrace.app.work.reading.PersonInBrief;
import org.kintrace.app.work.reading.ShownName;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.InquiryStanding;

/**
 * A family.
 *
 * @param waiting possible matches of its people that nobody has decided
 */
public record FamilyPage(Optional<String> number, String state, List<Line> members, Picture graph,
        Picture narrow, List<Asked> inquiries, List<Conflict> conflicts, List<String> gaps, long waiting) {

    public FamilyPage {
        members = List.copyOf(members);
        inquiries = List.copyOf(inquiries);
        conflicts = List.copyOf(conflicts);
        gaps = List.copyOf(gaps);
    }

    /**
     * A member.
     *
     * @param status last said of their liberty @param place where they were last said to be @param when as said
     * @param pressure whether that was said under pressure
     */
    public record Line(String path, Optional<ShownName> name, List<String> roles, Optional<String> status,
            Optional<String> place, Optional<String> when, boolean pressure) {}

    /** An inquiry made for the family. */
    public record Asked(String office, String question, String state, Optional<String> due, long daysOverdue,
            String next) {}

    static FamilyPage of(Visit visit, Family family) {
        Telling telling = new Telling(visit, family.file().view());
        VoiceWords voices = new VoiceWords(telling);
        FamilyGraph graph = FamilyGraph.of(family.file().view(), family.file().records(), family.contradictions());
        return new FamilyPage(family.file().records().header().number(),
                telling.constant(family.file().records().header().state()),
                family.members().stream().map(member -> line(telling, family, member)).toList(),
                FamilyPicture.draw(graph, telling.setting("family", Setting.PAGE_PX)),
                FamilyPicture.draw(graph, telling.setting("family-phone", Setting.PHONE_PX)),
                family.inquiries().stream().map(standing -> asked(telling, standing)).toList(),
                family.contradictions().stream().map(voices::conflict).toList(),
                family.gaps().stream().map(gap -> telling.reason((Record) gap.reason())).toList(),
                family.matches().stream().filter(WaitingMatches.Brief::waits).count());
    }

    private static Line line(Telling telling, Family family, PersonInBrief member) {
        LastAccount last = LastAccount.of(family.file(), member.id());
        return new Line(Telling.personPath(family.file().head().id(), member.id()), member.name(),
                member.roles().stream().sorted().map(telling::constant).toList(),
                last.liberty().map(telling::constant), last.place().map(place -> place.text()),
                last.when().map(telling::when), last.underPressure());
    }

    private static Asked asked(Telling telling, InquiryStanding standing) {
        return new Asked(
                telling.name(standing.inquiry().to()).orElseGet(() -> telling.page().text("said.office")),
                standing.inquiry().question(), telling.constant(standing.state()),
                standing.due().map(Deadline::on).map(String::valueOf), standing.daysOverdue(),
                telling.reason((Record) standing.next()));
    }
}
