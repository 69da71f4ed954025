package org.kintrace.app.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.kintrace.app.picture.MapFinding.Role;
import org.kintrace.app.picture.MapFinding.Spot;
import org.kintrace.app.picture.Sheet.Box;
import org.kintrace.app.picture.Sheet.Point;
import org.kintrace.app.picture.Sheet.Room;
import org.kintrace.facts.place.Coordinates;
import org.kintrace.facts.place.Distance;
import org.kintrace.facts.place.Gazetteer;
import org.kintrace.facts.place.Place;
import org.kintrace.facts.place.PlaceLevel;
import org.kintrace.facts.place.PlaceName;
import org.kintrace.names.Script;
import org.kintrace.registry.casefile.RegistryView;
import org.kintrace.registry.id.PersonId;

/**
 * Draws where a person's home is and where they stayed or were seen, from bundled points only. No place is drawn more
 * exactly than it is known: a ring shows how far it may reach, and what has no point is said below.
 */
public final class PlaceMap {

    private static final double NAME_ROOM = 180;
    private static final double LABEL_HIGH = 15;
    private static final double NEAR = 14;
    private static final double UNDER = 18;
    private static final int TOWNS = 9;

    private final Setting setting;
    private final Sheet sheet;
    private final Gazetteer gazetteer;
    private final List<Spot> spots;
    private final List<Spot> placed;
    private final MapFrame frame;
    private final List<double[]> taken = new ArrayList<>();

    private PlaceMap(RegistryView view, PersonId person, Gazetteer gazetteer, Setting setting) {
        this.setting = setting;
        this.sheet = new Sheet(setting);
        this.gazetteer = gazetteer;
        this.spots = new MapFinding(view, gazetteer).of(person);
        this.placed = spots.stream().filter(spot -> spot.point().isPresent()).toList();
        List<Coordinates> points = placed.stream().map(spot -> spot.point().orElseThrow()).toList();
        this.frame = MapFrame.around(points, sheet.width(), setting.isNarrow() ? 330 : 520);
    }

    /**
     * The map of one person.
     *
     * @param person any account of the person
     * @param gazetteer the places known, usually those that ship with the program
     */
    public static Picture draw(RegistryView view, PersonId person, Gazetteer gazetteer, Setting setting) {
        return new PlaceMap(view, person, gazetteer, setting).draw();
    }

    private Picture draw() {
        double bottom = frame.height();
        sheet.box(new Box(0, 0, sheet.width(), bottom, 6), "pic-land", Ink.TINT);
        graticule();
        placed.forEach(this::reach);
        distances();
        placed.stream().sorted(Comparator.comparing(Spot::role).reversed()).forEach(this::spot);
        towns();
        scale();
        double y = bottom + 24;
        for (String line : lines()) {
            y = sheet.lines(0, y, Lettering.LABEL, Wording.of(line), new Room(sheet.width(), 3)) + 4;
        }
        String title = setting.say(new Caption.MapTitle());
        return sheet.finish(y, title, setting.say(new Caption.MapDescription(placed.size())),
                List.of(table(title)));
    }

    private void graticule() {
        sheet.group("pic-graticule", () -> {
            for (double degree : frame.degrees(true)) {
                double x = eastward(frame.x(new Coordinates(0, degree, 0)));
                sheet.line(x, 0, x, frame.height(), "pic-degree", Ink.RULE);
            }
            for (double degree : frame.degrees(false)) {
                double y = frame.y(new Coordinates(degree, 0, 0));
                sheet.line(0, y, sheet.width(), y, "pic-degree", Ink.RULE);
            }
        });
    }

    private void reach(Spot spot) {
        Coordinates point = spot.point().orElseThrow();
        double radius = Math.min(frame.px(point.reachKm()), Math.max(sheet.width(), frame.height()));
        sheet.clipped(frame.height(),
                () -> sheet.circle(eastward(frame.x(point)), frame.y(point), radius, "pic-reach", Ink.AREA));
    }

    /** A line from home to each sighting and to each other stay. */
    private void distances() {
        placed.stream().filter(spot -> spot.role() == Role.HOME).findFirst().ifPresent(home -> {
            for (Spot other : placed) {
                if (other.role() != Role.HOME) {
                    Coordinates from = home.point().orElseThrow();
                    Coordinates to = other.point().orElseThrow();
                    sheet.line(eastward(frame.x(from)), frame.y(from), eastward(frame.x(to)), frame.y(to),
                            "pic-distance", Ink.DASHED);
                }
            }
        });
    }

    private void spot(Spot spot) {
        Coordinates point = spot.point().orElseThrow();
        double x = eastward(frame.x(point));
        double y = frame.y(point) + (isHidden(spot) ? UNDER : 0);
        sheet.group("pic-spot", () -> {
            sheet.hint(words(spot));
            switch (spot.role()) {
                case HOME -> sheet.path(List.of(new Point(x, y - 8), new Point(x + 8, y), new Point(x + 6, y),
                        new Point(x + 6, y + 7), new Point(x - 6, y + 7), new Point(x - 6, y),
                        new Point(x - 8, y)), true, "pic-home", Ink.SOLID);
                case STAY -> sheet.box(new Box(x - 6, y - 6, 12, 12, 1), "pic-stay", Ink.OURS);
                case SIGHTING -> {
                    sheet.circle(x, y, 8, "pic-sighting", Ink.MARK);
                    sheet.circle(x, y, 3.5, "pic-sighting-middle", Ink.ALERT);
                }
            }
            label(x, y, Wording.of(spot.place().text()), Lettering.LABEL);
        });
    }

    /** Towns for orientation: seats of prefectures, wherever their name still has room. */
    private void towns() {
        Set<String> drawn = new LinkedHashSet<>();
        placed.forEach(spot -> spot.named().ifPresent(place -> drawn.add(place.id().value())));
        gazetteer.list().stream().filter(place -> place.level() == PlaceLevel.PREFECTURE)
                .filter(place -> place.point().filter(frame::holds).isPresent())
                .filter(place -> !drawn.contains(place.id().value())).limit(TOWNS).forEach(town -> {
                    Coordinates point = town.point().orElseThrow();
                    double x = eastward(frame.x(point));
                    double y = frame.y(point);
                    if (!isCovered(x, y) && label(x, y, Wording.of(name(town)), Lettering.NOTE)) {
                        sheet.circle(x, y, 2.5, "pic-town", Ink.SOFT);
                    }
                });
    }

    /** Whether a home stands on the same point: the sign then goes below it, as a list would, not where it was. */
    private boolean isHidden(Spot spot) {
        return spot.role() != Role.HOME && placed.stream()
                .anyMatch(other -> other.role() == Role.HOME && other.point().equals(spot.point()));
    }

    private boolean isCovered(double x, double y) {
        return placed.stream().map(spot -> spot.point().orElseThrow()).anyMatch(
                point -> Math.hypot(eastward(frame.x(point)) - x, frame.y(point) - y) < NEAR);
    }

    /** Writes a name where no other stands; below when there is no room beside. @return whether it found room */
    private boolean label(double x, double y, Wording words, Lettering lettering) {
        double width = Math.min(NAME_ROOM, TextWidth.of(words.text(), lettering));
        for (double[] place : new double[][]{{x + 12, y + 4}, {x - 12 - width, y + 4},
                {x - width / 2, y + 22},
                {x - width / 2, y - 14}}) {
            boolean inside = place[0] >= 2 && place[0] + width <= sheet.width() - 2 && place[1] > 12
                    && place[1] < frame.height() - 22;
            boolean free = taken.stream().noneMatch(other -> place[0] < other[0] + other[2] + 4
                    && other[0] < place[0] + width + 4 && Math.abs(place[1] - other[1]) < LABEL_HIGH);
            if (inside && free) {
                taken.add(new double[]{place[0], place[1], width});
                sheet.text(place[0], place[1], lettering, words, NAME_ROOM);
                return true;
            }
        }
        return false;
    }

    private void scale() {
        long km = frame.scaleKm();
        double y = frame.height() - 12;
        sheet.line(12, y, 12 + frame.px((double) km), y, "pic-scale", Ink.LINE);
        sheet.line(12, y - 4, 12, y + 4, "pic-scale", Ink.LINE);
        sheet.line(12 + frame.px((double) km), y - 4, 12 + frame.px((double) km), y + 4, "pic-scale",
                Ink.LINE);
        sheet.text(20 + frame.px((double) km), y + 4, Lettering.NOTE,
                setting.wording(new Caption.MapScale(km)), 90);
    }

    /** What is written below the map: distances in words, then what is not on it. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        placed.stream().filter(spot -> spot.role() == Role.HOME).findFirst()
                .ifPresent(home -> placed.stream()
                        .filter(spot -> spot.role() != Role.HOME && !spot.place().equals(home.place()))
                        .forEach(other -> lines.add(distance(home, other))));
        for (Spot spot : spots) {
            if (spot.point().isEmpty()) {
                lines.add(missing(spot));
            }
        }
        return lines.stream().distinct().toList();
    }

    private String distance(Spot home, Spot other) {
        if (home.point().equals(other.point())) {
            return setting.say(new Caption.MapSamePoint(home.place().text(), other.place().text(),
                    home.named().map(PlaceMap::name).orElse("")));
        }
        Distance distance = Distance.between(home.point().orElseThrow(), other.point().orElseThrow());
        return setting.say(new Caption.MapDistance(home.place().text(), other.place().text(),
                Math.round(distance.bestKm()), (long) Math.floor(distance.lowKm()),
                (long) Math.ceil(distance.highKm())));
    }

    private String missing(Spot spot) {
        return setting.say(spot.place().place().isEmpty()
                ? new Caption.MapNotRead(spot.place().text())
                : new Caption.MapNoPoint(spot.place().text()));
    }

    private String words(Spot spot) {
        String role = switch (spot.role()) {
            case HOME -> setting.say(new Caption.MapHome());
            case STAY -> setting.say(new Caption.MapStay());
            case SIGHTING -> setting.say(new Caption.MapSighting());
        };
        return role + ": " + spot.place().text();
    }

    private TextTable table(String title) {
        List<List<Wording>> rows = spots.stream()
                .sorted(Comparator.comparing(Spot::role))
                .map(spot -> List.of(Wording.of(words(spot)),
                        Wording.of(
                                spot.point().map(point -> setting.say(new Caption.MapReach(point.reachKm())))
                                        .orElseGet(() -> missing(spot)))))
                .toList();
        return new TextTable(title,
                List.of(setting.say(new Caption.PlaceHead()), setting.say(new Caption.PrecisionHead())),
                rows);
    }

    private static String name(Place place) {
        Optional<String> latin = place.names().stream().map(PlaceName::text)
                .filter(text -> Script.of(text) == Script.LATIN).findFirst();
        return latin.orElseGet(() -> place.names().getFirst().text());
    }

    /** East stays on the right: the sheet mirrors what is given to it, so the map is turned back first. */
    private double eastward(double x) {
        return setting.rightToLeft() ? sheet.width() - x : x;
    }
}
