package org.kintrace.testdata.story;

import java.util.Optional;

import org.kintrace.testdata.json.Node;

/**
 * How a claim came about: through which source, in which manner, on what ground.
 *
 * @param basis how the source knows
 * @param amends what it does to an earlier claim
 */
record Told(String source, String modality, Node basis, Optional<String> statement, Optional<String> literal,
        Optional<String> recorded, Optional<Node> amends) {

    static Told by(String source, Node basis) {
        return new Told(source, "asserts", basis, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    static Node ground(String kind) {
        return Node.kind(kind);
    }

    static Node heardFrom(int depth, String from) {
        return Node.kind("heardFrom").put("depth", depth).put("from", from);
    }

    Told modality(String other) {
        return new Told(source, other, basis, statement, literal, recorded, amends);
    }

    Told basis(Node other) {
        return new Told(source, modality, other, statement, literal, recorded, amends);
    }

    Told in(String statementId) {
        return new Told(source, modality, basis, Optional.of(statementId), literal, recorded, amends);
    }

    Told literally(String words) {
        return new Told(source, modality, basis, statement, Optional.of(words), recorded, amends);
    }

    Told recorded(String on) {
        return new Told(source, modality, basis, statement, literal, Optional.of(on), amends);
    }

    /** @param kind corrects, retracts, revises or supersedes */
    Told amending(String kind, String claimId) {
        return new Told(source, modality, basis, statement, literal, recorded,
                Optional.of(Node.kind(kind).put("claim", claimId)));
    }

    Node claim(String id, Node says) {
        Node claim = Node.id(id).put("says", says).put("modality", modality).put("basis", basis).put("source",
                source);
        statement.ifPresent(s -> claim.put("statement", s));
        literal.ifPresent(words -> {
            claim.put("literal", words);
            claim.put("reader", "X-reader");
        });
        recorded.ifPresent(on -> claim.put("recorded", on));
        amends.ifPresent(earlier -> claim.put("amends", earlier));
        return claim;
    }
}
