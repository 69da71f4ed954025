package org.kintrace.app.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.json.Problem;
import org.kintrace.app.json.Problems;
import org.kintrace.app.json.RecordCodec;
import org.kintrace.app.json.RecordKind;
import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.Member;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads a case file piece by piece: one family is in memory as a tree at a time. */
final class CaseFileReader {

    private static final Map<String, RecordKind> TOP_LISTS = RecordKind.OF_LEDGER.stream()
            .collect(Collectors.toMap(RecordKind::listName, Function.identity()));
    private static final List<String> TOP_MEMBERS = topMembers();

    private final RecordCodec codec;
    private final Problems problems = new Problems();
    private final List<Unit> units = new ArrayList<>();
    private @Nullable String notice;
    private boolean formatSeen;
    private boolean versionSeen;

    CaseFileReader(RecordCodec codec) {
        this.codec = codec;
    }

    /** @throws CaseFileNotReadException when it is no JSON, cut off, no case file, or of a newer version */
    ReadCaseFile read(InputStream in) throws CaseFileNotReadException, IOException {
        try (JsonParser parser = RecordCodec.parser(in)) {
            try {
                readTop(parser);
            } catch (StreamConstraintsException e) {
                throw notJson("nested too deeply, or a text or number too long", parser);
            } catch (UnexpectedEndOfInputException e) {
                throw notJson("the file ends before its end; it was cut off", parser);
            } catch (tools.jackson.core.exc.JacksonIOException e) {
                throw e.getCause() instanceof IOException io
                        ? io
                        : new IOException("the file could not be read", e);
            } catch (JacksonException e) {
                // Inside a list or a text the parser does not say that it was the end; the position does.
                if (ended(e)) {
                    throw notJson("the file ends before its end; it was cut off", parser);
                }
                throw notJson(isOtherEncoding(e)
                        ? "not UTF-8; save the file as UTF-8"
                        : "not well-formed JSON, or a member given twice", parser);
            }
        }
        if (!formatSeen || !versionSeen) {
            throw CaseFileNotReadException.notOurs("it does not say \"format\": \"" + CaseFileFormat.NAME
                    + "\" and \"version\": " + CaseFileFormat.VERSION);
        }
        return new ReadCaseFile(Optional.ofNullable(notice), units, problems.list(), problems.count());
    }

    private static boolean ended(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).contains("end-of-input");
    }

    /** The parser has no exception of its own for this. */
    private static boolean isOtherEncoding(JacksonException e) {
        return String.valueOf(e.getOriginalMessage()).contains("UTF-8");
    }

    private static CaseFileNotReadException notJson(String why, JsonParser parser) {
        TokenStreamLocation at = parser.currentLocation();
        return CaseFileNotReadException.notJson(why, at.getLineNr(), at.getColumnNr());
    }

    private void readTop(JsonParser parser) throws CaseFileNotReadException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw CaseFileNotReadException.notOurs("it does not begin with {");
        }
        int position = 0;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            position++;
            String member = parser.currentName();
            parser.nextToken();
            readMember(member, position, parser);
        }
        if (parser.nextToken() != null) {
            throw CaseFileNotReadException.notOurs("something follows its closing }");
        }
    }

    private void readMember(String member, int position, JsonParser parser) throws CaseFileNotReadException {
        switch (member) {
            case CaseFileFormat.NOTICE -> notice = requireText(parser.readValueAsTree());
            case CaseFileFormat.FORMAT -> {
                JsonNode name = parser.readValueAsTree();
                if (!name.isString() || !name.stringValue().equals(CaseFileFormat.NAME)) {
                    throw CaseFileNotReadException.notOurs("its format is something else");
                }
                formatSeen = true;
            }
            case CaseFileFormat.VERSION_MEMBER -> readVersion(parser.readValueAsTree());
            case "cases" -> eachElement(member, parser, this::addCase);
            case "decisions" ->
                eachElement(member, parser, (node, at) -> addSingle(RecordKind.DECISION, node, at));
            default -> {
                RecordKind kind = TOP_LISTS.get(member);
                if (kind == null) {
                    problems.add("", new Problem.Reason.UnknownMember(position, TOP_MEMBERS));
                    parser.skipChildren();
                } else {
                    eachElement(member, parser, (node, at) -> addSingle(kind, node, at));
                }
            }
        }
    }

    private @Nullable String requireText(JsonNode node) {
        return codec.read(String.class, node, "/" + CaseFileFormat.NOTICE, problems).orElse(null);
    }

    private void readVersion(JsonNode node) throws CaseFileNotReadException {
        if (!node.isIntegralNumber() || node.bigIntegerValue().signum() <= 0) {
            throw CaseFileNotReadException.notOurs("its version is no number");
        }
        if (node.bigIntegerValue().compareTo(BigInteger.valueOf(CaseFileFormat.VERSION)) > 0) {
            throw CaseFileNotReadException.newer(node.bigIntegerValue());
        }
        versionSeen = true;
    }

    private void eachElement(String member, JsonParser parser, ElementReader reader) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            problems.add("/" + member, new Problem.Reason.WrongType("a list"));
            parser.skipChildren();
            return;
        }
        for (int i = 0; parser.nextToken() != JsonToken.END_ARRAY; i++) {
            reader.read(parser.readValueAsTree(), "/" + member + "/" + i);
        }
    }

    private interface ElementReader {

        void read(JsonNode node, String pointer);
    }

    private void addSingle(RecordKind kind, JsonNode node, String pointer) {
        codec.read(kind.type(), node, pointer, problems).ifPresent(
                value -> units
                        .add(new Unit(pointer, Optional.empty(), List.of(new Entry(pointer, kind, value)))));
    }

    private void addCase(JsonNode node, String pointer) {
        if (!(node instanceof ObjectNode members)) {
            problems.add(pointer, new Problem.Reason.WrongType("an object"));
            return;
        }
        long before = problems.count();
        List<Entry> entries = new ArrayList<>();
        for (RecordKind kind : RecordKind.OF_CASE) {
            JsonNode list = members.remove(kind.listName());
            if (list != null) {
                readList(kind, list, pointer + "/" + kind.listName(), entries);
            }
        }
        Optional<Case> header = codec.read(Case.class, members, pointer, problems);
        if (header.isPresent() && problems.count() == before) {
            List<Entry> all = new ArrayList<>();
            all.add(new Entry(pointer, RecordKind.CASE, header.get()));
            List<Member> people = header.get().members();
            for (int i = 0; i < people.size(); i++) {
                all.add(new Entry(pointer + "/members/" + i, RecordKind.PERSON, people.get(i)));
            }
            all.addAll(entries);
            units.add(new Unit(pointer, header, all));
        }
    }

    private void readList(RecordKind kind, JsonNode list, String pointer, List<Entry> into) {
        if (!list.isArray()) {
            problems.add(pointer, new Problem.Reason.WrongType("a list"));
            return;
        }
        for (int i = 0; i < list.size(); i++) {
            String at = pointer + "/" + i;
            codec.read(kind.type(), list.get(i), at, problems)
                    .ifPresent(value -> into.add(new Entry(at, kind, value)));
        }
    }

    private static List<String> topMembers() {
        List<String> members = new ArrayList<>(
                List.of(CaseFileFormat.NOTICE, CaseFileFormat.FORMAT, CaseFileFormat.VERSION_MEMBER));
        RecordKind.OF_LEDGER.forEach(kind -> members.add(kind.listName()));
        members.add("cases");
        members.add("decisions");
        return List.copyOf(members);
    }
}
