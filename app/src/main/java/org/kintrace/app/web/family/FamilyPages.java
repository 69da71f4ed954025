package org.kintrace.app.web.family;

import java.util.Arrays;
import java.util.Optional;

import org.kintrace.app.web.frame.Crumb;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.Place;
import org.kintrace.app.web.frame.Section;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.memory.FamilyFile;
import org.kintrace.app.work.reading.FamilyList.Order;
import org.kintrace.registry.id.CaseId;
import org.kintrace.registry.id.PersonId;
import org.kintrace.registry.id.RecordId;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** Families, and the people in them. */
@Controller
public final class FamilyPages {

    @GetMapping("/families")
    View list(Visit visit, @RequestParam(name = "from", defaultValue = "0") int from,
            @RequestParam(name = "order", defaultValue = "number") String order) {
        return visit.page(Place.first(Section.FAMILIES), "family/list.jte",
                FamilyListPage.of(visit, order(order), Math.max(0, from)));
    }

    @GetMapping("/families/{family}")
    View family(Visit visit, @PathVariable("family") String family) {
        CaseId id = new CaseId(known(family));
        return visit.registry().familyReading().find(visit.worker(), id, visit.registry().today())
                .map(found -> visit.page(Place.below(Section.FAMILIES, "family.title", families(visit)),
                        "family/family.jte", FamilyPage.of(visit, found)))
                .orElseThrow(NothingHereException::new);
    }

    @GetMapping("/families/{family}/people/{person}")
    View person(Visit visit, @PathVariable("family") String family, @PathVariable("person") String person) {
        CaseId home = new CaseId(known(family));
        PersonId id = new PersonId(known(person));
        return visit.registry().personReading().find(visit.worker(), id, visit.registry().today())
                .filter(found -> found.file().head().id().equals(home))
                .map(found -> visit.page(
                        Place.below(Section.FAMILIES, "person.title", families(visit),
                                crumb(visit, found.file())),
                        "family/person.jte", PersonPage.of(visit, found, id)))
                .orElseThrow(NothingHereException::new);
    }

    private static Crumb families(Visit visit) {
        return new Crumb(visit.words().text(Section.FAMILIES.key()), Section.FAMILIES.path());
    }

    private static Crumb crumb(Visit visit, FamilyFile file) {
        Optional<String> number = file.records().header().number();
        return new Crumb(number.orElseGet(() -> visit.words().text("family.no_number")),
                Telling.familyPath(file.head().id()));
    }

    /** What is no id is nothing on record. */
    private static String known(String id) {
        if (!RecordId.FORM.matcher(id).matches()) {
            throw new NothingHereException();
        }
        return id;
    }

    private static Order order(String spelled) {
        return Arrays.stream(Order.values()).filter(order -> FamilyListPage.spelled(order).equals(spelled))
                .findFirst().orElse(Order.NUMBER);
    }
}
