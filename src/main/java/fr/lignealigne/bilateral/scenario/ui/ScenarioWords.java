package fr.lignealigne.bilateral.scenario.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.OfficialId;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomId;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.bilateral.planner.HalfDay;
import fr.lignealigne.bilateral.scenario.Cause;
import fr.lignealigne.bilateral.scenario.LeftOut;
import fr.lignealigne.bilateral.scenario.PlannedExchange;
import fr.lignealigne.bilateral.scenario.ScenarioDetails;
import fr.lignealigne.bilateral.scenario.ScenarioDraft;
import fr.lignealigne.bilateral.scenario.ScenarioState;
import fr.lignealigne.bilateral.ui.SlotWords;
import fr.lignealigne.remark.Theme;
import fr.lignealigne.shared.FrenchDates;
import fr.lignealigne.shared.Words;
import fr.lignealigne.shared.ui.Pill;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** How proposals are said on screen. */
final class ScenarioWords {

    private static final int MOST_HALVES = 4;
    private static final int MOST_NAMES = 6;
    private static final int MOST_THEMES = 5;

    private ScenarioWords() {}

    static Pill state(ScenarioState state) {
        return new Pill(
                t("scenario.state", state),
                switch (state) {
                    case PREPARED -> Pill.Tone.PLAIN;
                    case COMPUTING -> Pill.Tone.ACCENT;
                    case READY, STOPPED -> Pill.Tone.WARM;
                    case INTERRUPTED -> Pill.Tone.BAD;
                    case PUBLISHED -> Pill.Tone.GOOD;
                });
    }

    /** « du 30 novembre 2026 au 18 décembre 2026 ». */
    static String period(ScenarioDraft draft) {
        return t(
                "scenario.period",
                FrenchDates.date(draft.first(), language()),
                FrenchDates.date(draft.last(), language()));
    }

    static String why(LeftOut left) {
        return cause(left.why(), "");
    }

    /** « Il suffirait que… : jeudi 3 décembre, 10 h – 10 h 45. »; that no single thing is enough, where none is. */
    static String way(LeftOut left) {
        LeftOut.Way way = left.way();
        return way == null ? t("scenario.noWay") : cause(way.cause(), SlotWords.full(way.slot(), left.zone()));
    }

    private static String cause(Cause cause, String slot) {
        return t(
                "scenario.cause." + cause.kind(),
                names(cause.who()),
                cause.what().isEmpty()
                        ? t("scenario.nothing")
                        : cause.what().stream().map(ScenarioWords::what).collect(Collectors.joining(", ")),
                halves(cause.when()),
                cause.number(),
                slot);
    }

    private static String what(String name) {
        if (Arrays.stream(Theme.values()).anyMatch(one -> one.name().equals(name))) {
            return t("theme", Theme.valueOf(name));
        }
        return t("bilateral.equipment", Equipment.valueOf(name));
    }

    static String names(Collection<String> names) {
        String first = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
        return names.size() <= MOST_NAMES ? first : t("scenario.andOthers", first, names.size() - MOST_NAMES);
    }

    private static String halves(List<HalfDay> halves) {
        String first = halves.stream()
                .limit(MOST_HALVES)
                .map(half -> t("scenario.half." + half.part(), SlotWords.dayName(half.day())))
                .collect(Collectors.joining(", "));
        return halves.size() <= MOST_HALVES ? first : t("scenario.andHalves", first, halves.size() - MOST_HALVES);
    }

    static String officials(ScenarioDetails in, Set<OfficialId> officials) {
        return officials.stream().map(one -> official(in, one)).sorted().collect(Collectors.joining(", "));
    }

    static String official(ScenarioDetails in, OfficialId official) {
        return in.officials().stream()
                .filter(known -> known.id().equals(official))
                .map(OfficialSummary::function)
                .findFirst()
                .orElseGet(() -> t("scenario.official.gone"));
    }

    static String room(ScenarioDetails in, PlannedExchange exchange) {
        RoomId room = exchange.room();
        return room == null
                ? t("scenario.byVideo")
                : in.rooms().stream()
                        .filter(known -> known.id().equals(room))
                        .map(RoomSummary::name)
                        .findFirst()
                        .orElseGet(() -> t("scenario.room.gone"));
    }

    /** « Conseillère justice, salle Olympe ». */
    static String withWhom(ScenarioDetails in, PlannedExchange exchange) {
        return officials(in, exchange.officials()) + ", " + room(in, exchange);
    }

    static String decimal(double number) {
        NumberFormat decimal = NumberFormat.getNumberInstance(language());
        decimal.setMinimumFractionDigits(2);
        decimal.setMaximumFractionDigits(2);
        return decimal.format(number);
    }

    /** In the words of the procedure, as a meeting placed by hand is called. */
    static String subject(Set<Theme> themes) {
        return themes.isEmpty()
                ? Words.say(Locale.FRENCH, "request.subject")
                : themes.stream()
                        .sorted()
                        .limit(MOST_THEMES)
                        .map(theme -> Words.say(Locale.FRENCH, "theme." + theme))
                        .collect(Collectors.joining(", "));
    }
}
