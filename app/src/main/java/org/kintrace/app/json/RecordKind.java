package org.kintrace.app.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.consent.ConsentStatement;
import org.kintrace.registry.document.Paper;
import org.kintrace.registry.event.Event;
import org.kintrace.registry.id.RecordId;
import org.kintrace.registry.identity.IdentityDecision;
import org.kintrace.registry.inquiry.GeneralClaim;
import org.kintrace.registry.inquiry.Inquiry;
import org.kintrace.registry.inquiry.Office;
import org.kintrace.registry.inquiry.Official;
import org.kintrace.registry.inquiry.Promise;
import org.kintrace.registry.inquiry.Reply;
import org.kintrace.registry.inquiry.Transmission;
import org.kintrace.registry.sighting.Search;
import org.kintrace.registry.sighting.Sighting;
import org.kintrace.registry.sighting.SightingLink;

/** The kinds of registry objects that are kept and handed over one by one, in the order the case file lists them. */
public enum RecordKind {
    OFFICE("office", "offices", Office.class, Office::id), //
    OFFICIAL("official", "officials", Official.class, Official::id), //
    SOURCE("source", "sources", Source.class, Source::id), //
    PROMISE("promise", "promises", Promise.class, Promise::id), //
    INQUIRY("inquiry", "inquiries", Inquiry.class, Inquiry::id), //
    TRANSMISSION("transmission", "transmissions", Transmission.class, Transmission::id), //
    REPLY("reply", "replies", Reply.class, Reply::id), //
    GENERAL_CLAIM("general-claim", "generalClaims", GeneralClaim.class, GeneralClaim::id), //
    CASE("case", "cases", Case.class, Case::id), //
    PERSON("person", "members", Member.class, Member::person), //
    STATEMENT("statement", "statements", Statement.class, Statement::id), //
    EVENT("event", "events", Event.class, Event::id), //
    CLAIM("claim", "claims", Claim.class, Claim::id), //
    PAPER("paper", "papers", Paper.class, Paper::id), //
    SIGHTING("sighting", "sightings", Sighting.class, Sighting::id), //
    SIGHTING_LINK("sighting-link", "sightingLinks", SightingLink.class, SightingLink::id), //
    SEARCH("search", "searches", Search.class, Search::id), //
    CONSENT("consent", "consents", ConsentStatement.class, ConsentStatement::id), //
    DECISION("decision", "decisions", IdentityDecision.class, IdentityDecision::id);

    /** Lists at the top of a case file: what concerns offices rather than one family. */
    public static final List<RecordKind> OF_LEDGER = List.of(OFFICE, OFFICIAL, SOURCE, PROMISE, INQUIRY,
            TRANSMISSION,
            REPLY, GENERAL_CLAIM);

    /** Lists inside one case. */
    public static final List<RecordKind> OF_CASE = List.of(SOURCE, STATEMENT, EVENT, CLAIM, PAPER, SIGHTING,
            SIGHTING_LINK, SEARCH, CONSENT);

    private static final Map<String, RecordKind> BY_WORD = Arrays.stream(values())
            .collect(Collectors.toMap(RecordKind::word, Function.identity()));
    private static final Map<Class<?>, RecordKind> BY_TYPE = Arrays.stream(values())
            .collect(Collectors.toMap(RecordKind::type, Function.identity()));
    private static final Map<Class<?>, RecordKind> BY_ID_TYPE = Arrays.stream(values())
            .collect(Collectors.toMap(kind -> kind.idType, Function.identity()));

    private final String word;
    private final String listName;
    private final Class<?> type;
    private final Class<?> idType;
    private final Function<Object, RecordId> id;

    <T> RecordKind(String word, String listName, Class<T> type, Function<T, RecordId> id) {
        this.word = word;
        this.listName = listName;
        this.type = type;
        this.id = value -> id.apply(type.cast(value));
        this.idType = Arrays.stream(type.getRecordComponents()).map(component -> component.getType())
                .filter(RecordId.class::isAssignableFrom).findFirst().orElseThrow();
    }

    /** The kind a stored object is filed under. */
    public static RecordKind ofWord(String word) {
        RecordKind found = BY_WORD.get(word);
        if (found == null) {
            throw new IllegalArgumentException("no kind of record is called " + word);
        }
        return found;
    }

    public static RecordKind of(Object value) {
        RecordKind found = BY_TYPE.get(value.getClass());
        if (found == null) {
            throw new IllegalArgumentException(value.getClass().getSimpleName() + " is not kept on its own");
        }
        return found;
    }

    /** What an id of this type identifies. */
    public static RecordKind identifiedBy(RecordId id) {
        RecordKind found = BY_ID_TYPE.get(id.getClass());
        if (found == null) {
            throw new IllegalArgumentException("no kind of record has a " + id.getClass().getSimpleName());
        }
        return found;
    }

    /** In the clear in storage. */
    public String word() {
        return word;
    }

    /** The list that holds these in a case file. */
    public String listName() {
        return listName;
    }

    public Class<?> type() {
        return type;
    }

    public RecordId idOf(Object value) {
        return id.apply(value);
    }
}
