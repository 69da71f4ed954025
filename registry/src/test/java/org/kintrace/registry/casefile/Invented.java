package org.kintrace.registry.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

import org.kintrace.facts.place.PlaceId;
import org.kintrace.facts.time.AgeStatement;
import org.kintrace.facts.time.CountComparator;
import org.kintrace.facts.time.CountStatement;
import org.kintrace.facts.time.DayBound;
import org.kintrace.facts.time.UncertainDate;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.claim.Basis;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Custody;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.SourceKind;
import org.kintrace.registry.claim.Speaker;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.event.EventKind;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.DecisionId;
import org.kintrace.registry.id.EventId;
import org.kintrace.registry.id.GeneralClaimId;
import org.kintrace.registry.id.InquiryId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.PromiseId;
import org.kintrace.registry.id.ReplyId;
import org.kintrace.registry.id.SightingId;
import org.kintrace.registry.id.SightingLinkId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.StatementId;
import org.kintrace.registry.id.TransmissionId;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.registry.identity.Verdict;
import org.kintrace.registry.inquiry.Answer;
import org.kintrace.registry.inquiry.Assertion;
import org.kintrace.registry.inquiry.Beneficiary;
import org.kintrace.registry.inquiry.Closure;
import org.kintrace.registry.inquiry.Deadline;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.OfficeLevel;
import org.kintrace.registry.inquiry.Official;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Term;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.inquiry.TransmissionKind;
import org.kintrace.registry.sighting.Confidence;
import org.kintrace.registry.sighting.PlacePrecision;
import org.kintrace.registry.sighting.Search;
import org.kintrace.registry.sighting.Sighting;
import org.kintrace.registry.sighting.SightingLink;

/** Writes small invented registries for tests, one record at a time. Ids count up in the order things are written. */
public final class Invented {

    private int counter;
    private final List<Family> families = new ArrayList<>();
    private final List<Office> offices = new ArrayList<>();
    private final List<Official> officials = new ArrayList<>();
    private final List<Source> sources = new ArrayList<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Inquiry> inquiries = new ArrayList<>();
    private final List<Transmission> transmissions = new ArrayList<>();
    private final List<Reply> replies = new ArrayList<>();
    private final List<GeneralClaim> generalClaims = new ArrayList<>();
    private final List<IdentityDecision> decisions = new ArrayList<>();

    public <I> I id(Function<String, I> of) {
        counter++;
        return of.apply(String.format(Locale.ROOT, "%08x-0000-4000-8000-%012x", counter, counter));
    }

    public static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    public static UncertainDate on(String iso) {
        return UncertainDate.on(day(iso));
    }

    public static UncertainDate between(String first, String last) {
        return UncertainDate.between(day(first), day(last));
    }

    public static UncertainDate unknown() {
        return new UncertainDate("once", new DayBound.Unknown(), new DayBound.Unknown(), Set.of());
    }

    public static WorldDate when(String iso) {
        return new WorldDate.Stated(on(iso));
    }

    public static WorldDate when(String first, String last) {
        return new WorldDate.Stated(between(first, last));
    }

    public static WorldDate whenUnknown() {
        return new WorldDate.Stated(unknown());
    }

    public static PlaceRef place(String code) {
        return new PlaceRef("X-" + code, Optional.of(new PlaceId("cn:" + code)));
    }

    public static CountStatement exactly(long number) {
        return new CountStatement(Long.toString(number), CountComparator.EXACTLY, number,
                OptionalLong.of(number));
    }

    public static CountStatement atLeast(long number) {
        return new CountStatement("at least that", CountComparator.AT_LEAST, number, OptionalLong.empty());
    }

    public static AgeStatement aged(int years) {
        return aged(years, years);
    }

    public static AgeStatement aged(int least, int most) {
        return AgeStatement.ofYears(least, most, least + "-" + most);
    }

    public Family family() {
        Family family = new Family(id(CaseId::new));
        families.add(family);
        return family;
    }

    /** One family's file being written. */
    public final class Family {

        public final CaseId id;
        public final List<Member> members = new ArrayList<>();
        public final List<Source> sources = new ArrayList<>();
        public final List<Statement> statements = new ArrayList<>();
        public final List<Event> events = new ArrayList<>();
        public final List<Claim> claims = new ArrayList<>();
        public final List<Paper> papers = new ArrayList<>();
        public final List<Sighting> sightings = new ArrayList<>();
        public final List<SightingLink> links = new ArrayList<>();
        public final List<Search> searches = new ArrayList<>();
        public final List<ConsentStatement> consents = new ArrayList<>();

        private Family(CaseId id) {
            this.id = id;
        }

        public PersonId person(CaseRole... roles) {
            PersonId person = Invented.this.id(PersonId::new);
            members.add(new Member(person, Set.of(roles)));
            return person;
        }

        public SourceId source(String made) {
            return source(Optional.of(on(made)), Optional.empty());
        }

        public SourceId source(Optional<UncertainDate> made, Optional<SourceId> copyOf) {
            SourceId source = Invented.this.id(SourceId::new);
            sources.add(new Source(source, SourceKind.INTERVIEW, "an interview", Optional.empty(), made,
                    Custody.HELD, copyOf, Optional.empty()));
            return source;
        }

        public StatementId statement(SourceId source, String on, AttestationCondition... conditions) {
            StatementId statement = Invented.this.id(StatementId::new);
            statements.add(new Statement(statement, source, new Speaker.Described("an aunt"),
                    Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
                    Optional.of(on(on)), List.of(), Set.of(conditions), "words", Optional.empty(),
                    Optional.empty(), Optional.empty()));
            return statement;
        }

        public ClaimId claim(ClaimContent says) {
            return claim(says, source("2022-01-01"));
        }

        public ClaimId claim(ClaimContent says, SourceId source) {
            return claim(says, Modality.ASSERTS, source, Optional.empty(), Optional.empty());
        }

        public ClaimId claim(ClaimContent says, Modality how) {
            return claim(says, how, source("2022-01-01"), Optional.empty(), Optional.empty());
        }

        public ClaimId pressed(ClaimContent says) {
            SourceId source = source("2022-01-01");
            return claim(says, Modality.ASSERTS, source,
                    Optional.of(statement(source, "2022-01-01", AttestationCondition.DICTATED)),
                    Optional.empty());
        }

        public ClaimId amending(ClaimContent says, Modality how, Amends amends) {
            return claim(says, how, source("2022-01-02"), Optional.empty(), Optional.of(amends));
        }

        public ClaimId claim(ClaimContent says, Modality how, SourceId source,
                Optional<StatementId> statement, Optional<Amends> amends) {
            ClaimId claim = Invented.this.id(ClaimId::new);
            claims.add(new Claim(claim, says, how, new Basis.Saw(), source, statement, Optional.empty(),
                    Optional.empty(), Optional.empty(), amends));
            return claim;
        }

        public EventId event(EventKind is) {
            EventId event = Invented.this.id(EventId::new);
            events.add(new Event(event, is, Optional.empty()));
            return event;
        }

        public SightingLinkId sighted(PersonId person, String code, WorldDate on, Confidence confidence) {
            SightingId sighting = Invented.this.id(SightingId::new);
            sightings.add(new Sighting(sighting, source("2022-01-01"), Optional.of(place(code)),
                    PlacePrecision.COUNTY, Optional.of(on), List.of("sings")));
            SightingLinkId link = Invented.this.id(SightingLinkId::new);
            links.add(new SightingLink(link, sighting, person, confidence, "mother", List.of("her voice"),
                    Optional.empty()));
            return link;
        }

        private CaseRecords records() {
            return new CaseRecords(
                    new Case(id, Optional.of("X-1"), Optional.empty(), CaseState.OPEN, members), sources,
                    statements, events, claims, papers, sightings, links, searches, consents);
        }
    }

    public OfficeId office(OfficeLevel level, String state) {
        return office(level, Optional.of(state), Optional.empty());
    }

    public OfficeId partOf(OfficeId whole, OfficeLevel level) {
        return office(level, Optional.of("XA"), Optional.of(whole));
    }

    public OfficeId office(OfficeLevel level, Optional<String> state, Optional<OfficeId> partOf) {
        OfficeId office = id(OfficeId::new);
        offices.add(new Office(office, List.of(WrittenName.of("Office")), level, state, partOf));
        return office;
    }

    public OfficialId official(Term... terms) {
        OfficialId official = id(OfficialId::new);
        officials.add(new Official(official, List.of(WrittenName.of("Holder")), List.of(terms)));
        return official;
    }

    public SourceId broadcast(Optional<SourceId> copyOf) {
        SourceId source = id(SourceId::new);
        sources.add(new Source(source, SourceKind.BROADCAST, "a broadcast", Optional.empty(),
                Optional.empty(), Custody.HELD, copyOf, Optional.empty()));
        return source;
    }

    public PromiseId promise(OfficeId office, String madeOn, Optional<Deadline> due) {
        return promise(office, madeOn, due, Optional.empty());
    }

    public PromiseId promise(OfficeId office, String madeOn, Optional<Deadline> due,
            Optional<OfficialId> official) {
        PromiseId promise = id(PromiseId::new);
        promises.add(new Promise(promise, office, official, on(madeOn), broadcast(Optional.empty()),
                Optional.empty(), "Give me the names.", new Beneficiary.Anyone("anyone"),
                Optional.of("give the names"), due, false, Optional.empty()));
        return promise;
    }

    public void add(Promise promise) {
        promises.add(promise);
    }

    public InquiryId inquiry(OfficeId to, Optional<PromiseId> holdsTo, CaseId... cases) {
        return inquiry(to, holdsTo, Optional.empty(), Optional.empty(), cases);
    }

    public InquiryId inquiry(OfficeId to, Optional<PromiseId> holdsTo, Optional<InquiryId> sameAs,
            Optional<Closure> closed, CaseId... cases) {
        InquiryId inquiry = id(InquiryId::new);
        inquiries.add(new Inquiry(inquiry, to, "Where are they?", Arrays.asList(cases), List.of(), holdsTo,
                Optional.empty(), sameAs, closed));
        return inquiry;
    }

    public void add(Inquiry inquiry) {
        inquiries.add(inquiry);
    }

    public TransmissionId sent(InquiryId inquiry, OfficeId to, UncertainDate on, PersonId... names) {
        return sent(inquiry, to, TransmissionKind.HAND_OVER, on, names);
    }

    public TransmissionId sent(InquiryId inquiry, OfficeId to, TransmissionKind is, UncertainDate on,
            PersonId... names) {
        TransmissionId transmission = id(TransmissionId::new);
        transmissions.add(new Transmission(transmission, inquiry, is, to, on, "by hand", Arrays.asList(names),
                List.of(), Optional.empty()));
        return transmission;
    }

    public ReplyId reply(InquiryId inquiry, OfficeId from, UncertainDate on, Answer answer) {
        return reply(Optional.of(inquiry), Optional.empty(), from, on, answer);
    }

    public ReplyId unasked(OfficeId from, UncertainDate on, Answer answer) {
        return reply(Optional.empty(), Optional.empty(), from, on, answer);
    }

    public ReplyId reply(Optional<InquiryId> inquiry, Optional<TransmissionId> to, OfficeId from,
            UncertainDate on, Answer answer) {
        ReplyId reply = id(ReplyId::new);
        add(new Reply(reply, inquiry, to, from, Optional.empty(), on, answer, Optional.of("words"),
                Optional.empty(), Optional.empty()));
        return reply;
    }

    public void add(Reply reply) {
        replies.add(reply);
    }

    public GeneralClaimId says(OfficeId office, String on, Assertion means) {
        GeneralClaimId claim = id(GeneralClaimId::new);
        generalClaims.add(new GeneralClaim(claim, office, Optional.empty(), on(on),
                broadcast(Optional.empty()), "All is well.", means));
        return claim;
    }

    public DecisionId decide(Verdict verdict, PersonId one, PersonId other) {
        return decide(verdict, one, other, Optional.empty());
    }

    public DecisionId decide(Verdict verdict, PersonId one, PersonId other, Optional<DecisionId> undoes) {
        DecisionId decision = id(DecisionId::new);
        decisions.add(new IdentityDecision(decision, verdict, one, other, "owner",
                Instant.EPOCH.plusSeconds(counter), "because", undoes));
        return decision;
    }

    public CaseFile file() {
        return new CaseFile(Optional.of("Everybody here is invented."),
                new Ledger(offices, officials, sources, promises, inquiries, transmissions, replies,
                        generalClaims),
                families.stream().map(Family::records).toList(), decisions);
    }

    public RegistryView view() {
        return RegistryView.of(file());
    }

    /** The same content with every list in another order. */
    public static CaseFile shuffled(CaseFile file, Random random) {
        Ledger old = file.ledger();
        Ledger ledger = new Ledger(mixed(old.offices(), random), mixed(old.officials(), random),
                mixed(old.sources(), random), mixed(old.promises(), random), mixed(old.inquiries(), random),
                mixed(old.transmissions(), random), mixed(old.replies(), random),
                mixed(old.generalClaims(), random));
        List<CaseRecords> cases = mixed(file.cases(), random).stream().map(c -> new CaseRecords(c.header(),
                mixed(c.sources(), random), mixed(c.statements(), random), mixed(c.events(), random),
                mixed(c.claims(), random), mixed(c.papers(), random), mixed(c.sightings(), random),
                mixed(c.sightingLinks(), random), mixed(c.searches(), random), mixed(c.consents(), random)))
                .toList();
        return new CaseFile(file.notice(), ledger, cases, mixed(file.decisions(), random));
    }

    private static <T> List<T> mixed(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
