package org.kintrace.app.work.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.kintrace.app.work.MatchDescriptionForm;
import org.kintrace.app.work.WaitingPersons;
import org.kintrace.app.work.store.MatchDescriptions;
import org.kintrace.app.work.store.MatchDescriptions.Described;
import org.kintrace.app.work.store.MatchDescriptions.Subject;
import org.kintrace.linkage.description.DescribedName;
import org.kintrace.linkage.description.Description;
import org.kintrace.linkage.description.NameRole;
import org.kintrace.names.NameIndex;
import org.kintrace.names.WrittenName;
import org.kintrace.registry.casefile.CaseRecords;

/**
 * Everybody who can be searched for: people of families and rows of lists, from their match descriptions; those who are
 * not looked for, and so have none, join when their family's file is read.
 */
public final class PeopleInMemory implements Follower {

    private final MatchDescriptions descriptions;
    private final MatchDescriptionForm form;
    private final Map<String, Kept> people = new ConcurrentHashMap<>();
    private final Set<String> described = ConcurrentHashMap.newKeySet();
    private final List<@Nullable Spelling> spellings = new ArrayList<>();
    private NameIndex names = new NameIndex();
    private volatile boolean read;

    /** A person and where the names stand in the list of spellings. */
    private record Kept(KnownPerson person, int from, int until) {}

    /** A written name of somebody. */
    public record Spelling(KnownPerson of, DescribedName name) {}

    /** A written name that may be what was asked for. @param score 0 to 1, as the index of names gives it */
    public record Like(Spelling spelling, double score) {}

    PeopleInMemory(MatchDescriptions descriptions, MatchDescriptionForm form) {
        this.descriptions = descriptions;
        this.form = form;
    }

    public Optional<KnownPerson> find(String id) {
        readAll();
        return Optional.ofNullable(people.get(id)).map(Kept::person);
    }

    /** The same without waiting: empty while nobody was read yet. */
    public Optional<KnownPerson> findIfRead(String id) {
        return Optional.ofNullable(people.get(id)).map(Kept::person);
    }

    /** Everybody, in no order. */
    public Collection<KnownPerson> list() {
        readAll();
        return people.values().stream().map(Kept::person).toList();
    }

    /** Spellings like this name, the most alike first. */
    public List<Like> named(WrittenName name, int top) {
        readAll();
        List<Like> found = new ArrayList<>();
        for (NameIndex.Hit hit : names.search(name, top)) {
            Spelling spelling = spelling(hit.id());
            if (spelling != null) {
                found.add(new Like(spelling, hit.score()));
            }
        }
        return found;
    }

    @Override
    public synchronized void follow(Touched touched) {
        if (!read) {
            return;
        }
        touched.described().forEach(this::again);
        touched.batches().forEach((batch, shown) -> {
            List<String> ids = new ArrayList<>();
            descriptions.eachOf(batch, described -> {
                if (shown) {
                    put(described);
                } else {
                    ids.add(described.subjectId());
                }
            });
            ids.forEach(this::again);
        });
    }

    @Override
    public synchronized void forget() {
        people.clear();
        described.clear();
        spellings.clear();
        names = new NameIndex();
        read = false;
    }

    /** Takes in those of a family who are not looked for: they have no match description. */
    synchronized void take(CaseRecords family) {
        readAll();
        for (Description description : WaitingPersons.everybody(family)) {
            if (!described.contains(description.id())) {
                put(KnownPerson.of(description, false, family.header().id().value()));
            }
        }
    }

    /** Reads everybody who has a match description, once. */
    void readAll() {
        if (!read) {
            synchronized (this) {
                if (!read) {
                    descriptions.each(this::put);
                    read = true;
                }
            }
        }
    }

    private void again(String id) {
        descriptions.find(id).ifPresentOrElse(this::put, () -> {
            described.remove(id);
            remove(id);
        });
    }

    private void put(Described one) {
        described.add(one.subjectId());
        put(KnownPerson.of(form.read(one.payload()), one.subject() == Subject.ROW, one.ownerId()));
    }

    private void put(KnownPerson person) {
        Kept before = people.get(person.id());
        if (before != null && before.person().equals(person)) {
            return;
        }
        remove(person.id());
        int from = spellings.size();
        for (DescribedName name : person.names()) {
            if (name.role() != NameRole.FATHER) {
                names.add(spellings.size(), name.name());
                spellings.add(new Spelling(person, name));
            }
        }
        people.put(person.id(), new Kept(person, from, spellings.size()));
    }

    private void remove(String id) {
        Kept before = people.remove(id);
        if (before != null) {
            for (int i = before.from(); i < before.until(); i++) {
                int _ = names.remove(i);
                spellings.set(i, null);
            }
        }
    }

    private synchronized @Nullable Spelling spelling(int at) {
        return at < spellings.size() ? spellings.get(at) : null;
    }
}
