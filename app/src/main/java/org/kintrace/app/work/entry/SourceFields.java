package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.registry.claim.Amends;
import org.kintrace.registry.claim.AttestationCondition;
import org.kintrace.registry.claim.Basis;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.claim.ClaimContent;
import org.kintrace.registry.claim.Custody;
import org.kintrace.registry.claim.Modality;
import org.kintrace.registry.claim.Presence;
import org.kintrace.registry.claim.Source;
import org.kintrace.registry.claim.SourceKind;
import org.kintrace.registry.claim.Speaker;
import org.kintrace.registry.claim.Statement;
import org.kintrace.registry.id.ClaimId;
import org.kintrace.registry.id.OfficeId;
import org.kintrace.registry.id.OfficialId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.SourceId;
import org.kintrace.registry.id.StatementId;

/** The part every form of claims shares: who said it, where, in what words and under what conditions. */
final class SourceFields {

    /** How the source knows. */
    enum Knows {
        SAW, TOOK_PART, HEARD_FROM, DOCUMENT_HELD, DOCUMENT_SEEN, INFERRED_FROM, OFFICIAL_STATEMENT, PUBLISHED, NOT_GIVEN;

        static Knows of(Basis basis) {
            return switch (basis) {
                case Basis.Saw _ -> SAW;
                case Basis.TookPart _ -> TOOK_PART;
                case Basis.HeardFrom _ -> HEARD_FROM;
                case Basis.DocumentHeld _ -> DOCUMENT_HELD;
                case Basis.DocumentSeen _ -> DOCUMENT_SEEN;
                case Basis.InferredFrom _ -> INFERRED_FROM;
                case Basis.OfficialStatement _ -> OFFICIAL_STATEMENT;
                case Basis.Published _ -> PUBLISHED;
                case Basis.NotGiven _ -> NOT_GIVEN;
            };
        }
    }

    /** What a claim does to an earlier one. */
    enum Amending {
        CORRECTS, RETRACTS, REVISES, SUPERSEDES;

        static Amending of(Amends amends) {
            return switch (amends) {
                case Amends.Corrects _ -> CORRECTS;
                case Amends.Retracts _ -> RETRACTS;
                case Amends.Revises _ -> REVISES;
                case Amends.Supersedes _ -> SUPERSEDES;
            };
        }
    }

    private SourceFields() {}

    /** A source: one on record, or a new one. */
    static List<FormField> source() {
        return List.of(FormField.of("source", FieldType.SOURCE),
                FormField.choice("sourceKind", SourceKind.class), FormField.of("sourceTitle", FieldType.TEXT),
                FormField.of("sourceMade", FieldType.DATE), FormField.of("sourceLanguage", FieldType.TEXT),
                FormField.choice("custody", Custody.class), FormField.of("copyOf", FieldType.SOURCE));
    }

    static List<FormField> statement() {
        return List.of(FormField.of("statement", FieldType.STATEMENT),
                FormField.of("words", FieldType.LONG_TEXT),
                FormField.of("translation", FieldType.LONG_TEXT), FormField.of("language", FieldType.TEXT),
                FormField.of("speaker", FieldType.PERSON),
                FormField.of("speakerOfficial", FieldType.OFFICIAL),
                FormField.of("speakerOffice", FieldType.OFFICE), FormField.of("speakerRole", FieldType.TEXT),
                FormField.of("listener", FieldType.TEXT), FormField.of("interpreter", FieldType.TEXT),
                FormField.of("saidAt", FieldType.PLACE), FormField.of("saidOn", FieldType.DATE),
                FormField.of("present", FieldType.TEXT).inRows("present"),
                FormField.of("presentUnseen", FieldType.TEXT).inRows("presentUnseen"),
                FormField.choices("conditions", AttestationCondition.class),
                FormField.of("revises", FieldType.STATEMENT), FormField.of("timeCode", FieldType.TEXT));
    }

    /** Source, statement, and how the claim is made. */
    static List<FormField> all() {
        List<FormField> all = new ArrayList<>(source());
        all.addAll(statement());
        all.addAll(
                List.of(FormField.choice("modality", Modality.class), FormField.choice("knows", Knows.class),
                        FormField.of("depth", FieldType.NUMBER), FormField.of("heardFrom", FieldType.TEXT),
                        FormField.of("steps", FieldType.LONG_TEXT), FormField.of("literal", FieldType.TEXT),
                        FormField.of("reader", FieldType.TEXT), FormField.of("amends", FieldType.CLAIM),
                        FormField.choice("amending", Amending.class)));
        return all;
    }

    /** The source chosen, or the one described, which is then added. */
    static SourceId readSource(Desk desk, boolean ofLedger) {
        Fields fields = desk.fields();
        Optional<SourceId> known = fields.id("source", SourceId::new);
        if (known.isPresent()) {
            return known.get();
        }
        if (fields.text("sourceTitle").isEmpty() && fields.choice("sourceKind", SourceKind.class).isEmpty()) {
            fields.problem("sourceKind", "form.sourceMissing");
            return new SourceId("00000000-0000-4000-8000-000000000000");
        }
        Source source = new Source(desk.entered().newId(SourceId::new),
                fields.neededChoice("sourceKind", SourceKind.class), fields.neededText("sourceTitle"),
                fields.text("sourceLanguage"), fields.date("sourceMade"),
                fields.choice("custody", Custody.class).orElse(Custody.HELD),
                fields.id("copyOf", SourceId::new), Optional.empty());
        if (ofLedger) {
            desk.entered().toLedger(source);
        } else {
            desk.entered().toFamily(source);
        }
        return source.id();
    }

    /** The statement chosen, or the one whose words were typed; a claim may rest on none. */
    static Optional<StatementId> readStatement(Desk desk, SourceId source) {
        Fields fields = desk.fields();
        Optional<StatementId> known = fields.id("statement", StatementId::new);
        Optional<String> words = fields.text("words");
        if (known.isPresent() || words.isEmpty()) {
            return known;
        }
        List<Presence> present = new ArrayList<>();
        fields.texts("present").forEach(who -> present.add(new Presence(who, true)));
        fields.texts("presentUnseen").forEach(who -> present.add(new Presence(who, false)));
        Statement statement = new Statement(desk.entered().newId(StatementId::new), source, speaker(fields),
                fields.text("listener"), fields.text("language"), fields.text("interpreter"),
                fields.place("saidAt"), fields.date("saidOn"), present,
                fields.choices("conditions", AttestationCondition.class), words.get(),
                fields.text("translation"), fields.id("revises", StatementId::new), fields.text("timeCode"));
        desk.entered().toFamily(statement);
        return Optional.of(statement.id());
    }

    /** Adds claims that share the source, the statement and the manner typed. */
    static void claim(Desk desk, List<ClaimContent> says) {
        Fields fields = desk.fields();
        SourceId source = readSource(desk, false);
        Optional<StatementId> statement = readStatement(desk, source);
        Basis basis = basis(fields);
        Optional<Amends> amends = amends(fields);
        // Who takes something back does not hold it to be so, whatever else the form says.
        Modality modality = amends.filter(Amends.Retracts.class::isInstance).isPresent()
                ? Modality.RETRACTS
                : fields.choice("modality", Modality.class).orElse(Modality.ASSERTS);
        for (ClaimContent content : says) {
            desk.entered().toFamily(new Claim(desk.entered().newId(ClaimId::new), content, modality, basis,
                    source, statement, fields.text("literal"), fields.text("reader"),
                    Optional.of(desk.today()), amends));
        }
    }

    private static Speaker speaker(Fields fields) {
        return fields.id("speaker", PersonId::new).<Speaker>map(Speaker.Member::new)
                .or(() -> fields.id("speakerOfficial", OfficialId::new).map(Speaker.InOffice::new))
                .or(() -> fields.id("speakerOffice", OfficeId::new).map(Speaker.Body::new))
                .orElseGet(() -> new Speaker.Described(fields.neededText("speakerRole")));
    }

    private static Basis basis(Fields fields) {
        return switch (fields.choice("knows", Knows.class).orElse(Knows.NOT_GIVEN)) {
            case SAW -> new Basis.Saw();
            case TOOK_PART -> new Basis.TookPart();
            case HEARD_FROM ->
                new Basis.HeardFrom(fields.number("depth", 1, 20).orElse(1), fields.neededText("heardFrom"));
            case DOCUMENT_HELD -> new Basis.DocumentHeld();
            case DOCUMENT_SEEN -> new Basis.DocumentSeen();
            case INFERRED_FROM -> new Basis.InferredFrom(fields.neededText("steps"));
            case OFFICIAL_STATEMENT -> new Basis.OfficialStatement();
            case PUBLISHED -> new Basis.Published();
            case NOT_GIVEN -> new Basis.NotGiven();
        };
    }

    private static Optional<Amends> amends(Fields fields) {
        Optional<Amending> how = fields.choice("amending", Amending.class);
        Optional<ClaimId> earlier = fields.id("amends", ClaimId::new);
        if (how.isEmpty() && earlier.isEmpty()) {
            return Optional.empty();
        }
        ClaimId claim = fields.needed("amends", earlier, new ClaimId("00000000-0000-4000-8000-000000000000"));
        return Optional.of(switch (fields.neededChoice("amending", Amending.class)) {
            case CORRECTS -> new Amends.Corrects(claim);
            case RETRACTS -> new Amends.Retracts(claim);
            case REVISES -> new Amends.Revises(claim);
            case SUPERSEDES -> new Amends.Supersedes(claim);
        });
    }
}
