package org.kintrace.app.work.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.work.CaseWorker;
import org.kintrace.app.work.memory.FamilyHead;
import org.kintrace.app.work.memory.KnownPerson;
import org.kintrace.app.work.memory.RegistryInMemory;
import org.kintrace.registry.cases.CaseRole;
import org.kintrace.registry.cases.CaseState;
import org.kintrace.registry.cases.Member;
import org.kintrace.registry.id.CaseId;

/** The families somebody may see, a page at a time. */
public final class FamilyList {

    private final RegistryInMemory memory;

    public FamilyList(RegistryInMemory memory) {
        this.memory = memory;
    }

    /** How a list of families is ordered. */
    public enum Order {
        /** By number, the ones without last. */
        NUMBER,
        /** The one changed last first. */
        LAST_CHANGE,
        /** The largest family first. */
        PEOPLE
    }

    /** One family. @param people members on record; those only counted are not among them */
    public record Line(CaseId id, Optional<String> number, CaseState state, int people,
            List<PersonInBrief> sought, Instant lastChange) {

        public Line {
            sought = List.copyOf(sought);
        }
    }

    /** @param from place of the first family, from 0 @param most at least 1 */
    public Page<Line> list(CaseWorker who, Order order, int from, int most) {
        List<FamilyHead> all = memory.heads().list().stream().filter(head -> who.maySee(head.id()))
                .sorted(comparator(order)).toList();
        Page<FamilyHead> page = Page.of(all, from, most);
        return new Page<>(page.items().stream().map(this::line).toList(), page.from(), page.total());
    }

    private Line line(FamilyHead head) {
        return new Line(head.id(), head.header().number(), head.header().state(),
                head.header().members().size(),
                head.header().members().stream().filter(member -> member.roles().contains(CaseRole.SOUGHT))
                        .map(this::inBrief).toList(),
                head.lastChange());
    }

    private PersonInBrief inBrief(Member member) {
        return new PersonInBrief(member.person(), memory.people().findIfRead(member.person().value())
                .flatMap(KnownPerson::calledBy).map(ShownName::of), member.roles());
    }

    private static Comparator<FamilyHead> comparator(Order order) {
        Comparator<FamilyHead> byNumber = Comparator
                .comparing((FamilyHead head) -> head.header().number().isEmpty())
                .thenComparing(head -> head.header().number().orElse(""), FamilyList::compareNumbers)
                .thenComparing(head -> head.id().value());
        return switch (order) {
            case NUMBER -> byNumber;
            case LAST_CHANGE ->
                Comparator.comparing(FamilyHead::lastChange).reversed().thenComparing(byNumber);
            case PEOPLE -> Comparator.comparingInt((FamilyHead head) -> -head.header().members().size())
                    .thenComparing(byNumber);
        };
    }

    /** X-9 before X-10: a shorter number of the same beginning comes first. */
    private static int compareNumbers(String one, String other) {
        String oneWord = one.replaceFirst("\\d+$", "");
        String otherWord = other.replaceFirst("\\d+$", "");
        if (!oneWord.equals(otherWord)) {
            return one.compareTo(other);
        }
        String oneDigits = one.substring(oneWord.length()).replaceFirst("^0+", "");
        String otherDigits = other.substring(otherWord.length()).replaceFirst("^0+", "");
        return oneDigits.length() != otherDigits.length()
                ? Integer.compare(oneDigits.length(), otherDigits.length())
                : oneDigits.compareTo(otherDigits);
    }
}
