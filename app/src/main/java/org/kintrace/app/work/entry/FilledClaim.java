package org.kintrace.app.work.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.Basis;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Members;
import org.kintrace.registry.claim.PlaceRef;
import org.kintrace.registry.claim.WorldDate;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;

/** A claim on record as somebody would have typed it: what its form holds when it is to be corrected. */
public final class FilledClaim {

    private final Map<String, List<String>> fields = new LinkedHashMap<>();
    private final FormKind kind;

    private FilledClaim(Claim claim) {
        kind = says(claim.says());
        put("source", claim.source());
        claim.statement().ifPresent(statement -> put("statement", statement));
        put("modality", claim.modality());
        basis(claim.basis());
        claim.literal().ifPresent(words -> put("literal", words));
        claim.reader().ifPresent(reader -> put("reader", reader));
        claim.amends().ifPresent(this::amends);
    }

    public static FilledClaim of(Claim claim) {
        return new FilledClaim(claim);
    }

    /** The form such a claim is entered by. */
    public FormKind kind() {
        return kind;
    }

    /** What was typed or chosen, by name of the field. */
    public Map<String, List<String>> fields() {
        return fields;
    }

    private FormKind says(ClaimContent says) {
        return switch (says) {
            case ClaimContent.OfPerson one -> {
                put("person", one.person());
                yield ofPerson(one);
            }
            case ClaimContent.Kin(var who, var relation, var of, var side) -> {
                members("person", who);
                put("relation", relation);
                put("of", of);
                put("side", side);
                yield FormKind.KIN;
            }
            case ClaimContent.Stay stay -> stay(stay);
            case ClaimContent.TookPart(var event, var who, var role) -> {
                put("event", event);
                members("person", who);
                put("role", role);
                yield FormKind.ABOUT_EVENT;
            }
            case ClaimContent.OfThing thing -> ofThing(thing);
        };
    }

    private FormKind ofPerson(ClaimContent.OfPerson says) {
        switch (says) {
            case ClaimContent.Named(_, var role, var name, var use) -> {
                put("name", name.text());
                put("nameRole", role);
                put("nameUse", use);
                put("nameLanguage", name.language().orElse(""));
            }
            case ClaimContent.OfSex(_, var sex) -> put("sex", sex);
            case ClaimContent.Born(_, var on, var at) -> {
                put("on", on);
                at.ifPresent(place -> put("at", place));
            }
            case ClaimContent.Aged(_, var age, var on) -> {
                put("age", age.text());
                put("on", on);
            }
            case ClaimContent.Died(_, var on) -> on.ifPresent(date -> put("on", date));
            case ClaimContent.Alive(_, var on) -> put("on", on);
            case ClaimContent.Liberty(_, var status, var on, var years) -> {
                put("status", status);
                on.ifPresent(date -> put("on", date));
                years.ifPresent(number -> put("years", String.valueOf(number)));
            }
            case ClaimContent.Separation(_, var status, var on) -> {
                put("status", status);
                on.ifPresent(date -> put("on", date));
            }
            case ClaimContent.Contact(_, var state, var channel, var last) -> {
                put("status", state);
                channel.ifPresent(how -> put("channel", how));
                last.ifPresent(date -> put("on", date));
            }
            case ClaimContent.Occupation(_, var words) -> put("text", words);
            case ClaimContent.Sensitive(_, var category, var words) -> {
                put("category", category);
                put("text", words);
            }
            case ClaimContent.ChildCount(_, var count) -> put("count", count.text());
            case ClaimContent.BirthOrder(_, var position, var of) -> {
                position.ifPresent(number -> put("position", String.valueOf(number)));
                of.ifPresent(count -> put("count", count.text()));
            }
        }
        return kindOf(says);
    }

    private static FormKind kindOf(ClaimContent.OfPerson says) {
        return switch (says) {
            case ClaimContent.Named _ -> FormKind.NAME;
            case ClaimContent.OfSex _ -> FormKind.SEX;
            case ClaimContent.Born _ -> FormKind.BIRTH;
            case ClaimContent.Aged _ -> FormKind.AGE;
            case ClaimContent.Died _ -> FormKind.DEATH;
            case ClaimContent.Alive _ -> FormKind.ALIVE;
            case ClaimContent.Liberty _ -> FormKind.LIBERTY;
            case ClaimContent.Separation _ -> FormKind.SEPARATION;
            case ClaimContent.Contact _ -> FormKind.CONTACT;
            case ClaimContent.Occupation _ -> FormKind.OCCUPATION;
            case ClaimContent.Sensitive _ -> FormKind.SENSITIVE;
            case ClaimContent.ChildCount _ -> FormKind.CHILDREN;
            case ClaimContent.BirthOrder _ -> FormKind.BIRTH_ORDER;
        };
    }

    private FormKind stay(ClaimContent.Stay stay) {
        members("person", stay.who());
        put("at", stay.at());
        put("house", stay.house());
        stay.from().ifPresent(date -> put("from", date));
        stay.to().ifPresent(date -> put("to", date));
        stay.cares().ifPresent(carers -> members("carer", carers));
        return FormKind.STAY;
    }

    private FormKind ofThing(ClaimContent.OfThing says) {
        return switch (says) {
            case ClaimContent.HappenedOn(var event, var on) -> {
                put("event", event);
                put("on", on);
                yield FormKind.ABOUT_EVENT;
            }
            case ClaimContent.HappenedAt(var event, var at) -> {
                put("event", event);
                put("at", at);
                yield FormKind.ABOUT_EVENT;
            }
            case ClaimContent.CauseAlleged(var cause, var effect, var words) -> {
                put("event", effect);
                put("cause", cause);
                put("causeText", words);
                yield FormKind.ABOUT_EVENT;
            }
            case ClaimContent.OfOffice(var office, var words) -> remark("office", office, words);
            case ClaimContent.OfPromise(var promise, var words) -> remark("promise", promise, words);
            case ClaimContent.OfInquiry(var inquiry, var words) -> remark("inquiry", inquiry, words);
            case ClaimContent.PaperNumber _,ClaimContent.PaperValid _,ClaimContent.PaperIssued _,ClaimContent.PaperRefused _,ClaimContent.PaperWhereabouts _ ->
                paper(says);
        };
    }

    private FormKind paper(ClaimContent.OfThing says) {
        if (says instanceof ClaimContent.PaperNumber(var paper, var number)) {
            put("paper", paper);
            put("number", number);
        } else if (says instanceof ClaimContent.PaperValid(var paper, var from, var until)) {
            put("paper", paper);
            from.ifPresent(date -> put("validFrom", date));
            until.ifPresent(date -> put("validUntil", date));
        } else if (says instanceof ClaimContent.PaperIssued(var paper, var by, var on)) {
            put("paper", paper);
            put("issuedBy", by);
            on.ifPresent(date -> put("issuedOn", date));
        } else if (says instanceof ClaimContent.PaperRefused(var paper, var reason, var on)) {
            put("paper", paper);
            put("refusedBecause", reason);
            on.ifPresent(date -> put("refusedOn", date));
        } else if (says instanceof ClaimContent.PaperWhereabouts(var paper, var words, var on)) {
            put("paper", paper);
            put("whereabouts", words);
            on.ifPresent(date -> put("whereaboutsOn", date));
        }
        return FormKind.PAPER;
    }

    private FormKind remark(String field, RecordId about, String words) {
        put(field, about);
        put("text", words);
        return FormKind.REMARK;
    }

    private void basis(Basis basis) {
        SourceFields.Knows knows = SourceFields.Knows.of(basis);
        put("knows", knows);
        if (basis instanceof Basis.HeardFrom(var depth, var from)) {
            put("depth", String.valueOf(depth));
            put("heardFrom", from);
        } else if (basis instanceof Basis.InferredFrom(var steps)) {
            put("steps", steps);
        }
    }

    private void amends(Amends amends) {
        put("amends", amends.claim());
        put("amending", SourceFields.Amending.of(amends));
    }

    private void members(String field, Members members) {
        fields.put(field, members.persons().stream().map(PersonId::value).sorted().toList());
        Optional<String> count = switch (members) {
            case Members.Counted(var number) -> Optional.of(number.text());
            case Members.SubsetOf(_, var number) -> Optional.of(number.text());
            case Members.Known _,Members.Uncounted _ -> Optional.empty();
        };
        count.ifPresent(text -> put(field + "Count", text));
        if (members instanceof Members.Uncounted(var words)) {
            put(field + "Text", words);
        }
    }

    private void put(String field, WorldDate on) {
        switch (on) {
            case WorldDate.Stated(var date) -> put(field, date.text());
            case WorldDate.Relative(var date, var to) -> {
                put(field, date.text());
                put(field + "Event", to);
            }
        }
    }

    private void put(String field, PlaceRef at) {
        put(field, at.text());
        at.place().ifPresent(place -> put(field + Fields.CHOSEN, place.value()));
    }

    private void put(String field, Enum<?> choice) {
        put(field, choice.name());
    }

    private void put(String field, RecordId id) {
        put(field, id.value());
    }

    private void put(String field, String text) {
        fields.put(field, List.of(text));
    }
}
