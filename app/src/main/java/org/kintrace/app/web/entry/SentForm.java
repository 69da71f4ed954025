package org.kintrace.app.web.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.kintrace.app.work.entry.EntryOutcome;
import org.kintrace.app.work.entry.FormField;
import org.kintrace.app.work.entry.FormKind;
import org.kintrace.app.work.entry.TypedForm;
import org.kintrace.registry.claim.Claim;
import org.kintrace.registry.id.RecordId;
import org.springframework.util.MultiValueMap;

/**
 * A form as a browser sent it.
 *
 * @param act what is to be done with it
 * @param of the rows or the field the act concerns, or empty
 * @param find names looked for among the choices, by field
 */
record SentForm(TypedForm form, Act act, String of, Map<String, String> find) {

    static final String SUBMISSION = "_submission";
    static final String VERSION = "_version";
    static final String ACT = "_do";
    static final String FIND = "_find.";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,9}");

    /** What a button asks for. */
    enum Act {
        KEEP, CHECK, MORE, FIND, DRAFT, QUIETLY, AGAIN;

        /** @param spelled the word before the dot */
        static Act of(String spelled) {
            return switch (spelled) {
                case "keep" -> KEEP;
                case "more" -> MORE;
                case "find" -> FIND;
                case "draft" -> DRAFT;
                case "quietly" -> QUIETLY;
                case "again" -> AGAIN;
                default -> CHECK;
            };
        }
    }

    /** @param fresh an id for a form that comes without one of ours */
    static SentForm of(FormPlace place, MultiValueMap<String, String> sent, String fresh) {
        String act = last(sent, ACT, "check");
        int dot = act.indexOf('.');
        Map<String, String> find = new LinkedHashMap<>();
        sent.forEach((name, values) -> {
            if (name.startsWith(FIND) && !values.isEmpty()) {
                find.put(name.substring(FIND.length()), values.getFirst());
            }
        });
        return new SentForm(
                new TypedForm(place.kind(), submission(sent, fresh), place.family(), version(sent),
                        typed(place.kind(), sent)),
                Act.of(dot < 0 ? act : act.substring(0, dot)), dot < 0 ? "" : act.substring(dot + 1), find);
    }

    /** A form nobody has sent yet. */
    static SentForm opened(TypedForm form) {
        return new SentForm(form, Act.AGAIN, "", Map.of());
    }

    /** The same as another form of its own. */
    SentForm as(String submission) {
        return new SentForm(
                new TypedForm(form.kind(), submission, form.family(), form.madeFrom(), form.fields()),
                act, of, find);
    }

    /** The same made from what is on record now: of the changed record's version, or correcting the other correction. */
    SentForm onTopOf(EntryOutcome.Conflict conflict) {
        Map<String, List<String>> fields = new LinkedHashMap<>(form.fields());
        conflict.theirs().stream().filter(Claim.class::isInstance).map(Claim.class::cast)
                .reduce((_, last) -> last)
                .ifPresent(claim -> fields.put("amends", List.of(claim.id().value())));
        OptionalInt version = form.madeFrom().isEmpty()
                ? form.madeFrom()
                : OptionalInt.of(conflict.version());
        return new SentForm(new TypedForm(form.kind(), form.submission(), form.family(), version, fields),
                act, of,
                find);
    }

    /** What stands in an address: ids and constants only, never what somebody typed. */
    static Map<String, List<String>> known(FormKind kind, MultiValueMap<String, String> asked) {
        Map<String, List<String>> known = new LinkedHashMap<>();
        for (FormField field : kind.fields()) {
            List<String> values = asked.getOrDefault(field.name(), List.of()).stream()
                    .filter(value -> field.choices().contains(value)
                            || isPicked(field) && RecordId.FORM.matcher(value).matches())
                    .toList();
            if (!values.isEmpty()) {
                known.put(field.name(), values);
            }
        }
        return known;
    }

    private static boolean isPicked(FormField field) {
        return switch (field.type()) {
            case PERSON, PERSONS, SOURCE, STATEMENT, EVENT, CLAIM, CLAIMS, SIGHTING,
                    CONSENT, PAPERS, OFFICE, OFFICIAL, PROMISE, INQUIRY, TRANSMISSION ->
                true;
            case TEXT, LONG_TEXT, DATE, DATE_OR_AFTER_EVENT, PLACE, PLACE_CHOSEN, NAME, CHOICE, CHOICES,
                    NUMBER,
                    AGE, COUNT, FLAG ->
                false;
        };
    }

    private static Map<String, List<String>> typed(FormKind kind, MultiValueMap<String, String> sent) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        for (FormField field : kind.fields()) {
            List<String> values = sent.getOrDefault(field.name(), List.of());
            if (!values.isEmpty()) {
                typed.put(field.name(), values);
            }
        }
        return typed;
    }

    private static String submission(MultiValueMap<String, String> sent, String fresh) {
        String given = last(sent, SUBMISSION, "");
        return RecordId.FORM.matcher(given).matches() ? given : fresh;
    }

    private static OptionalInt version(MultiValueMap<String, String> sent) {
        String given = last(sent, VERSION, "");
        return NUMBER.matcher(given).matches()
                ? OptionalInt.of(Integer.parseInt(given))
                : OptionalInt.empty();
    }

    private static String last(MultiValueMap<String, String> sent, String name, String otherwise) {
        List<String> values = sent.getOrDefault(name, List.of());
        return values.isEmpty() ? otherwise : values.getLast();
    }
}
