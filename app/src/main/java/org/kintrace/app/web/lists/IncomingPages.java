package org.kintrace.app.web.lists;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.kintrace.app.web.frame.ArrivingFile;
import org.kintrace.app.web.frame.Fault;
import org.kintrace.app.web.frame.FileFormPage;
import org.kintrace.app.web.frame.Moments;
import org.kintrace.app.web.frame.NothingHereException;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.work.ListOutcome;
import org.kintrace.app.work.incoming.HowToRead;
import org.kintrace.app.work.incoming.IncomingList;
import org.kintrace.app.work.incoming.IncomingLists;
import org.kintrace.app.work.incoming.Look;
import org.kintrace.app.work.incoming.Standing;
import org.kintrace.app.work.incoming.TooLargeException;
import org.kintrace.app.work.store.StoreFailedException;
import org.kintrace.registry.intake.FileFault;
import org.kintrace.registry.intake.ListFault;
import org.kintrace.registry.intake.MappingFault;
import org.kintrace.registry.intake.SpreadsheetFault;
import org.kintrace.registry.intake.TextFault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** A list on its way into the registry: the file, what its columns are, how far it is. */
@Controller
public final class IncomingPages implements FileFormPage {

    private static final String NEW = "/lists/new";
    private static final String BRING = "lists/bring.jte";
    private static final String CUT_OFF = "lists.cut_off";
    private static final String COLUMNS = "lists/columns.jte";

    /** What a form has around its file, at most, in bytes. */
    private static final long AROUND = 1L << 16;

    private final Consumer<Fault> faults;

    /** @param faults where faults of ours are told */
    public IncomingPages(Consumer<Fault> faults) {
        this.faults = faults;
    }

    @GetMapping(NEW)
    View ask(Visit visit) {
        return visit.page(ListPages.below(visit, "lists.bring"), BRING, BringPage.empty());
    }

    /** Takes a file. One that no words about it could make readable is not kept. */
    @PostMapping(NEW)
    View bring(Visit visit) {
        ListPages.requireLists(visit);
        Optional<ArrivingFile> file = visit.file();
        if (file.isEmpty()) {
            return again(visit, "lists.no_file");
        }
        if (visit.announcedBytes() > IncomingLists.MOST_BYTES + AROUND) {
            return again(visit, "lists.too_large");
        }
        try {
            IncomingLists incoming = visit.registry().incomingLists();
            IncomingList list = incoming.receive(visit.worker(), file.get().name(), file.get().bytes());
            Optional<ListFault> hopeless = list.look().fault().filter(fault -> !canBeMended(fault));
            if (hopeless.isPresent()) {
                incoming.drop(list);
                return visit.again(ListPages.below(visit, "lists.bring"), BRING,
                        BringPage.after(new FaultWords(visit.words()).say(hopeless.get())));
            }
            return Visit.to(path(list));
        } catch (TooLargeException e) {
            return again(visit, "lists.too_large");
        } catch (IOException e) {
            return again(visit, CUT_OFF);
        } catch (StoreFailedException.CannotWrite e) {
            return again(visit, "lists.no_room");
        }
    }

    @Override
    public String sentTo() {
        return NEW;
    }

    @Override
    public Again brokenOff(PageWords words) {
        return new Again(ListPages.below(words, "lists.bring"), BRING,
                BringPage.after(words, CUT_OFF));
    }

    @GetMapping("/lists/incoming/{id}")
    View show(Visit visit, @PathVariable("id") String id) {
        return find(visit, id).map(list -> shown(visit, list)).orElseGet(() -> gone(visit, id));
    }

    private View shown(Visit visit, IncomingList list) {
        ReadingForm form = ReadingForm.of(list.how());
        return switch (list.standing()) {
            case Standing.Waiting() -> columns(visit, list, form, Optional.empty(), "");
            case Standing.NotRead(var fault) -> columns(visit, list, form, Optional.of(fault), "");
            case Standing.Failed(var thrown) -> {
                faults.accept(new Fault(list.id(), thrown));
                yield columns(visit, list, form, Optional.empty(), list.id());
            }
            case Standing.InLine _,Standing.UnderWay _ ->
                visit.page(ListPages.below(visit, "lists.under_way"),
                        "lists/progress.jte", ProgressPage.of(visit.words(), list));
            case Standing.Done(ListOutcome.Imported imported) ->
                Visit.to("/lists/versions/" + imported.versionId());
            case Standing.Done(ListOutcome.SameFile same) ->
                visit.page(ListPages.below(visit, "lists.same_file"),
                        "lists/same.jte",
                        new SameFilePage(list.id(), list.fileName(), same.versionId(), same.source(),
                                Moments.minute(same.since())));
        };
    }

    /** Looks again with what was said, or takes the list in. Sent twice, it is taken in once. */
    @PostMapping("/lists/incoming/{id}")
    View read(Visit visit, @PathVariable("id") String id, @RequestParam Map<String, String> fields) {
        Optional<IncomingList> found = find(visit, id);
        if (found.isEmpty()) {
            return gone(visit, id);
        }
        IncomingList list = found.get();
        if (list.standing().isAtWork() || list.standing() instanceof Standing.Done) {
            return Visit.to(path(list));
        }
        ReadingForm form = ReadingForm.of(fields);
        if (!form.problems().isEmpty()) {
            return visit.again(ListPages.below(visit, "lists.columns"), COLUMNS,
                    IncomingPage.of(visit, list, form, Optional.empty(), ""));
        }
        HowToRead before = list.how();
        Look look = list.look();
        list.read(form.toRead(form.readsOtherwiseThan(before)
                ? Optional.empty()
                : ReadingForm.columns(fields, look)));
        if (!"take".equals(fields.get("do"))) {
            return Visit.to(path(list));
        }
        if (list.look().fault().isPresent()) {
            return visit.again(ListPages.below(visit, "lists.columns"), COLUMNS,
                    IncomingPage.of(visit, list, ReadingForm.of(list.how()), Optional.empty(), ""));
        }
        visit.registry().incomingLists().take(list);
        return Visit.to(path(list));
    }

    @PostMapping("/lists/incoming/{id}/drop")
    View drop(Visit visit, @PathVariable("id") String id) {
        return find(visit, id).map(list -> {
            boolean gone = visit.registry().incomingLists().drop(list);
            return Visit.to(gone ? "/lists" : path(list));
        }).orElseGet(() -> Visit.to("/lists"));
    }

    private static View columns(Visit visit, IncomingList list, ReadingForm form, Optional<ListFault> fault,
            String faultId) {
        return visit.page(ListPages.below(visit, "lists.columns"), COLUMNS,
                IncomingPage.of(visit, list, form, fault, faultId));
    }

    /** Locked meanwhile, or dropped for newer ones: says what to do rather than that nothing is here. */
    private static View gone(Visit visit, String id) {
        if (!ListPages.isId(id)) {
            throw new NothingHereException();
        }
        return visit.page(ListPages.below(visit, "lists.gone"), "lists/gone.jte", id);
    }

    private static View again(Visit visit, String problem) {
        return visit.again(ListPages.below(visit, "lists.bring"), BRING,
                BringPage.after(visit.words(), problem));
    }

    private static Optional<IncomingList> find(Visit visit, String id) {
        ListPages.requireLists(visit);
        return visit.registry().incomingLists().find(visit.worker(), id);
    }

    private static String path(IncomingList list) {
        return "/lists/incoming/" + list.id();
    }

    /** Whether another encoding, separator, sheet or columns could help. */
    private static boolean canBeMended(ListFault fault) {
        return switch (fault) {
            case TextFault _,MappingFault _ -> true;
            case SpreadsheetFault.NoSuchSheet _,SpreadsheetFault.DamagedSheet _ -> true;
            case SpreadsheetFault _ -> false;
            case FileFault.TooManyColumns _,FileFault.NoRows _,FileFault.CellBeyondLimit _ -> true;
            case FileFault.NotReadable _,FileFault.EmptyFile _,FileFault.TooManyRows _,FileFault.TooMuchText _ ->
                false;
        };
    }
}
