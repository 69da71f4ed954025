package org.kintrace.app.web.matches;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.kintrace.app.picture.MatchWaterfall;
import org.kintrace.app.picture.Picture;
import org.kintrace.app.picture.PictureLinks;
import org.kintrace.app.picture.Setting;
import org.kintrace.app.web.frame.Language.Direction;
import org.kintrace.app.web.frame.PageWords;
import org.kintrace.app.web.frame.RecordKinds;
import org.kintrace.app.web.frame.Visit;
import org.kintrace.app.words.NamesInWords;
import org.kintrace.app.words.Words;
import org.kintrace.app.work.ListsOnRecord;
import org.kintrace.app.work.MatchDesk;
import org.kintrace.app.work.reading.MatchReading;
import org.kintrace.registry.contradiction.Contradiction;

/**
 * One possible match.
 *
 * @param conflicts where accounts of the person of the family differ, in words
 * @param facts what is said of the person of the family, as far as a list could say it too
 * @param cells of the row, each with what its column is called
 * @param wide the bits, for a wide page
 * @param narrow the same for a phone
 * @param verdict what was chosen, and
 * @param why what was typed, when it could not be taken
 * @param problem key of what was wrong with it, or empty
 */
public record MatchPage(MatchReading.Desk desk, List<String> conflicts, List<PersonFact> facts,
        List<Cell> cells, Picture wide,
        Picture narrow, String verdict, String why, String problem) {

    public MatchPage {
        conflicts = List.copyOf(conflicts);
        facts = List.copyOf(facts);
        cells = List.copyOf(cells);
    }

    /** One cell of a row, verbatim. @param heading empty where the row is longer than its heading */
    public record Cell(String heading, String text) {}

    static MatchPage of(Visit visit, MatchReading.Desk desk, String verdict, String why, String problem) {
        Setting setting = new Setting("bits", Setting.PAGE_PX,
                visit.words().language().direction().equals(Direction.RTL.attribute()), Words.english(),
                visit.registry().knownNames(visit.worker())::find, PictureLinks.none());
        return new MatchPage(desk,
                desk.person().map(person -> conflicts(person.contradictions(), visit.words(),
                        visit.registry().knownNames(visit.worker())::find)).orElse(List.of()),
                desk.person().map(person -> PersonFact.of(person, Words.english())).orElse(List.of()),
                desk.row().map(MatchPage::cells).orElse(List.of()),
                MatchWaterfall.draw(desk.standing().explanation(), setting),
                MatchWaterfall.draw(desk.standing().explanation(),
                        setting.at("bits-phone", Setting.PHONE_PX)),
                verdict, why, problem);
    }

    /** Each reason once; what has no name is called by its kind. */
    static List<String> conflicts(List<Contradiction> found, PageWords words, NamesInWords names) {
        NamesInWords called = id -> names.find(id)
                .or(() -> Optional.of(RecordKinds.called(words, id.getClass())));
        return found.stream().map(one -> Words.english().say((Record) one.reason(), called)).distinct()
                .toList();
    }

    public boolean chose(String other) {
        return verdict.equals(other);
    }

    private static List<Cell> cells(ListsOnRecord.Row row) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < Math.max(row.header().size(), row.cells().size()); i++) {
            cells.add(new Cell(at(row.header(), i), at(row.cells(), i)));
        }
        return cells;
    }

    private static String at(List<String> texts, int place) {
        return place < texts.size() ? texts.get(place) : "";
    }

    public String id() {
        return desk.standing().id();
    }

    /** What was decided and stands. */
    public Optional<MatchDesk.Decided> decided() {
        return desk.standing().verdict();
    }
}
