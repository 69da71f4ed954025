package org.kintrace.app.work.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

import org.kintrace.registry.cases.Case;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.id.RecordId;

/** What a form comes to: the records it adds, and at most one that it changes. */
final class Entered {

    private final Supplier<UUID> ids;
    private final List<Object> ofFamily = new ArrayList<>();
    private final List<Object> ofLedger = new ArrayList<>();
    private Optional<Case> header;
    private Optional<Object> changed = Optional.empty();

    /** @param header of the family the form is filled in for */
    Entered(Supplier<UUID> ids, Optional<Case> header) {
        this.ids = ids;
        this.header = header;
    }

    <I extends RecordId> I newId(Function<String, I> make) {
        return make.apply(ids.get().toString());
    }

    void toFamily(Object record) {
        ofFamily.add(record);
    }

    void toLedger(Object record) {
        ofLedger.add(record);
    }

    void open(Case family) {
        header = Optional.of(family);
    }

    void join(Member member) {
        header = header.map(family -> {
            List<Member> members = new ArrayList<>(family.members());
            members.add(member);
            return new Case(family.id(), family.number(), family.opened(), family.state(), members);
        });
    }

    /** A record that may change takes this new form. */
    void change(Object record) {
        changed = Optional.of(record);
    }

    Optional<Case> header() {
        return header;
    }

    Optional<Object> changed() {
        return changed;
    }

    List<Object> ofFamily() {
        return ofFamily;
    }

    List<Object> ofLedger() {
        return ofLedger;
    }
}
