package org.kintrace.linkage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.facts.logic.Truth;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.PlaceId;
import org.kintrace.linkage.PreparedDescription.PreparedRelative;
import org.kintrace.linkage.compare.Birth;
import org.kintrace.linkage.description.Relation;
import org.kintrace.linkage.description.Sex;
import org.kintrace.linkage.explain.Evidence;
import org.kintrace.linkage.explain.PairExplanation;
import org.kintrace.linkage.explain.PairExplanation.Step;
import org.kintrace.linkage.weigh.AgreementModel;
import org.kintrace.linkage.weigh.MatchWeight;
import org.kintrace.names.NameComparer;

/** Two descriptions to bits per field. */
final class DescriptionComparison {

    private static final Gazetteer PLACES = Gazetteer.bundled();

    private static final NameComparer COMPARER = NameComparer.standard();

    /** Likeness below which names say only that they differ. */
    static final double FAINT = 0.3;

    /** Likeness from which a relative's name counts as the same; relatives are often given by one name only. */
    private static final double RELATIVE_ALIKE = 0.6;

    private final AgreementModel model;
    private final Commonness commonness;

    DescriptionComparison(AgreementModel model, Commonness commonness) {
        this.model = model;
        this.commonness = commonness;
    }

    PairExplanation explain(PreparedDescription standing, PreparedDescription query) {
        List<Step> steps = new ArrayList<>();
        names(standing, query).ifPresent(steps::add);
        births(standing, query).ifPresent(steps::add);
        sexes(standing, query).ifPresent(steps::add);
        places(standing, query).ifPresent(steps::add);
        relatives(standing, query).ifPresent(steps::add);
        papers(standing, query).ifPresent(steps::add);
        return new PairExplanation(standing.id(), query.id(), steps);
    }

    private Optional<Step> names(PreparedDescription standing, PreparedDescription query) {
        double best = -1;
        PreparedSpelling ours = null;
        PreparedSpelling theirs = null;
        for (PreparedSpelling one : standing.names()) {
            for (PreparedSpelling two : query.names()) {
                double score = COMPARER.score(one.prepared(), two.prepared());
                if (score > best) {
                    best = score;
                    ours = one;
                    theirs = two;
                }
            }
        }
        if (ours == null || theirs == null) {
            return Optional.empty();
        }
        String level = nameLevel(best);
        AgreementModel.Shares shares = model.get("name", level);
        if (level.equals("unlike")) {
            return Optional.of(new Step("full_name", shares.weight(),
                    new Evidence.NamesUnlike(ours.written(), theirs.written(), best)));
        }
        // A rare name in common says more than a common one; the commoner of the two spellings counts.
        double chance = Math.min(1, shares.u() * Math.max(commonness.of(ours), commonness.of(theirs)));
        return Optional.of(new Step("full_name", MatchWeight.ofAgreement(shares.m(), chance),
                new Evidence.NamesAlike(ours.written(), theirs.written(), best, chance)));
    }

    private static String nameLevel(double score) {
        if (score >= 0.97) {
            return "same";
        } else if (score >= 0.9) {
            return "near";
        } else if (score >= 0.6) {
            return "alike";
        }
        return score >= FAINT ? "faint" : "unlike";
    }

    private Optional<Step> births(PreparedDescription standing, PreparedDescription query) {
        Step best = null;
        for (Birth one : standing.born()) {
            for (Birth two : query.born()) {
                Step step = birth(one, two);
                if (best == null || step.bits().compareTo(best.bits()) > 0) {
                    best = step;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Step birth(Birth one, Birth two) {
        long shared = one.sharedDays(two);
        if (shared > 0) {
            return spansMeet(one, two, shared);
        }
        if (one.isSwapOf(two)) {
            return step("birth_date", "swapped", new Evidence.BornDayMonthSwapped(one.said(), two.said()));
        }
        if (one.isOneDigitFrom(two)) {
            return step("birth_date", "one_digit", new Evidence.BornOneDigitApart(one.said(), two.said()));
        }
        long apart = 1 - shared;
        return step("birth_date", apart <= 730 ? "near" : "apart",
                new Evidence.BornApart(one.said(), two.said(), apart));
    }

    private Step spansMeet(Birth one, Birth two, long shared) {
        if (one.isOneDay() && two.isOneDay()) {
            return step("birth_date", "same_day", new Evidence.BornSameDay(one.said(), two.said()));
        }
        // The wider span decides how often a stranger's birth would meet it; a partial overlap is shared by less.
        double wider = Math.max(one.days(), two.days());
        double narrower = Math.min(one.days(), two.days());
        double chance = Math.min(1, (wider + narrower - shared) / Birth.POPULATION_DAYS);
        double m = model.get("birth_date", "spans_meet").m() * Math.min(1, 0.5 + shared / (2 * narrower));
        MatchWeight bits = MatchWeight.ofAgreement(m, Math.max(chance, 1.0 / Birth.POPULATION_DAYS));
        return new Step("birth_date", bits, new Evidence.BornSpansMeet(one.said(), two.said(), shared));
    }

    private Optional<Step> sexes(PreparedDescription standing, PreparedDescription query) {
        if (standing.sex() == Sex.UNKNOWN || query.sex() == Sex.UNKNOWN) {
            return Optional.empty();
        }
        return Optional.of(standing.sex() == query.sex()
                ? step("sex", "same", new Evidence.SexSame(standing.sex()))
                : step("sex", "differs", new Evidence.SexDiffers(standing.sex(), query.sex())));
    }

    private Optional<Step> places(PreparedDescription standing, PreparedDescription query) {
        Step best = null;
        for (PlaceId one : standing.places()) {
            for (PlaceId two : query.places()) {
                Step step = place(one, two);
                if (best == null || step.bits().compareTo(best.bits()) > 0) {
                    best = step;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Step place(PlaceId one, PlaceId two) {
        if (one.equals(two)) {
            return step("place", "same", new Evidence.PlaceSame(one));
        }
        boolean near = PLACES.within(one, two) == Truth.YES || PLACES.within(two, one) == Truth.YES;
        return near
                ? step("place", "near", new Evidence.PlaceNear(one, two))
                : step("place", "apart", new Evidence.PlacesApart(one, two));
    }

    private Optional<Step> relatives(PreparedDescription standing, PreparedDescription query) {
        Step best = null;
        for (PreparedRelative one : standing.relatives()) {
            for (PreparedRelative two : query.relatives()) {
                if (one.relative().relation() == two.relative().relation()) {
                    Optional<Step> step = relative(one, two);
                    if (step.isPresent() && (best == null || step.get().bits().compareTo(best.bits()) > 0)) {
                        best = step.get();
                    }
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private Optional<Step> relative(PreparedRelative one, PreparedRelative two) {
        double score = Math.max(COMPARER.score(one.name().prepared(), two.name().prepared()),
                COMPARER.score(one.given().prepared(), two.given().prepared()));
        Relation relation = one.relative().relation();
        // A father's name is already half of the person's own name, so it says little more.
        String field = relation == Relation.FATHER ? "father" : "relatives";
        if (score >= RELATIVE_ALIKE) {
            return Optional
                    .of(step(field, "alike", new Evidence.RelativeAlike(relation, one.relative().name(),
                            two.relative().name(), score, model.get(field, "alike").u())));
        }
        return relation == Relation.MOTHER || relation == Relation.FATHER
                ? Optional.of(step(field, "unlike",
                        new Evidence.RelativeUnlike(relation, one.relative().name(),
                                two.relative().name(), score)))
                : Optional.empty();
    }

    private Optional<Step> papers(PreparedDescription standing, PreparedDescription query) {
        if (standing.papers().isEmpty() || query.papers().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(standing.papers().stream().sorted().filter(query.papers()::contains).findFirst()
                .map(number -> step("document_number", "shared", new Evidence.PaperShared(number)))
                .orElseGet(() -> step("document_number", "differs",
                        new Evidence.PapersDiffer(standing.papers().size(), query.papers().size()))));
    }

    private Step step(String field, String level, Evidence evidence) {
        return new Step(field, model.get(field, level).weight(), evidence);
    }
}
