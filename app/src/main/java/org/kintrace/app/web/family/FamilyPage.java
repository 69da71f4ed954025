package org.kintrace.app.web.family;

import java.util.List;
import java.util.Optional;

import org.kintrace.app.picture.FamilyGraph;
import org.kintrace.app.picture.FamilyPicture;
import org.kintrace.app.picture.Picture;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.entry.AddMenu;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.memory.WaitingMatches;
import org.kintrace.app.work.reading.FamilyReading.Family;
import org.kintrace.app.work.reading.LastAccount;
import org.kintrace.app.work.reading.PersonInBrief;
import org.kintrace.app.work.reading.ShownName;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.InquiryStanding;
import org.kintrace.registry.inquiry.NextAction;

/**
 * A family.
 *
 * @param waiting possible matches of its people that nobody has decided
 * @param add what can be added
 */
public record FamilyPage(Optional<String> number, String state, List<Line> members, Picture graph,
        Picture narrow, List<Asked> inquiries, List<Conflict> conflicts, List<GapLine> gaps, long waiting,
        AddMenu add) {

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

    /**
     * An inquiry made for the family.
     *
     * @param nextAt where the next step is to be taken, when that is another inquiry
     */
    public record Asked(Link office, Link question, String state, Optional<String> due, long daysOverdue,
            String next, Optional<Link> nextAt) {}

    static FamilyPage of(Visit visit, Family family) {
        Telling telling = new Telling(visit, family.file().view());
        VoiceWords voices = new VoiceWords(telling);
        FamilyGraph graph = FamilyGraph.of(family.file().view(), family.file().records(),
                family.contradictions());
        return new FamilyPage(family.file().records().header().number(),
                telling.constant(family.file().records().header().state()),
                family.members().stream().map(member -> line(telling, family, member)).toList(),
                FamilyPicture.draw(graph, telling.setting("family", Setting.PAGE_PX)),
                FamilyPicture.draw(graph, telling.setting("family-phone", Setting.PHONE_PX)),
                family.inquiries().stream().map(standing -> asked(telling, standing)).toList(),
                voices.conflicts(family.contradictions()), GapLine.of(telling, family.gaps()),
                family.matches().stream().filter(WaitingMatches.Brief::waits).count(),
                AddMenu.ofFamily(family.file().head().id()));
    }

    private static Line line(Telling telling, Family family, PersonInBrief member) {
        LastAccount last = LastAccount.of(family.file(), member.id());
        return new Line(Telling.personPath(family.file().head().id(), member.id()), member.name(),
                member.roles().stream().sorted().map(telling::constant).toList(),
                last.liberty().map(telling::constant), last.place().map(place -> place.text()),
                last.when().map(telling::when), last.underPressure());
    }

    private static Asked asked(Telling telling, InquiryStanding standing) {
        Inquiry inquiry = standing.inquiry();
        OtherRecords others = new OtherRecords(telling);
        return new Asked(new Link(others.called(inquiry.to()), "/promises/offices/" + inquiry.to().value()),
                new Link(inquiry.question(), OtherRecords.inquiry(inquiry.id())),
                telling.constant(standing.state()),
                standing.due().map(Deadline::on).map(String::valueOf), standing.daysOverdue(),
                telling.reason((Record) standing.next()), nextAt(standing.next()).flatMap(others::link));
    }

    private static Optional<RecordId> nextAt(NextAction next) {
        return switch (next) {
            case NextAction.SeeInquiry(var other) -> Optional.of(other);
            case NextAction.ShowReceipt(var receipt, _) -> Optional.of(receipt);
            case NextAction.Send _,NextAction.WaitUntil _,NextAction.Remind _,NextAction.AskForMeeting _,NextAction.SetDeadline _,NextAction.AskThere _,NextAction.AskForTheRest _,NextAction.AskAnotherBody _,NextAction.Decide _,NextAction.Nothing _ ->
                Optional.empty();
        };
    }
}
