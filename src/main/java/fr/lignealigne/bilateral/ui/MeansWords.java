package fr.lignealigne.bilateral.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.bilateral.Equipment;
import fr.lignealigne.bilateral.HoursRule;
import fr.lignealigne.bilateral.Means;
import fr.lignealigne.bilateral.MeansSettings;
import fr.lignealigne.bilateral.OfficialSummary;
import fr.lignealigne.bilateral.RoomSummary;
import fr.lignealigne.shared.FrenchDates;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Officials, rooms and their hours in few words. */
final class MeansWords {

    private MeansWords() {}

    /** The body and competences of an official, the seats and equipment of a room. */
    static String about(Means means) {
        List<String> words = new ArrayList<>();
        OfficialSummary official = means.official();
        RoomSummary room = means.room();
        if (means.closed()) {
            words.add(t("bilateral.means.closed.state"));
        }
        if (official != null) {
            words.add(official.organisationName());
            words.addAll(official.competences().stream()
                    .sorted()
                    .map(theme -> t("theme", theme))
                    .toList());
        }
        if (room != null) {
            words.add(t("bilateral.seats", room.capacity()));
            words.addAll(room.equipment().stream()
                    .sorted()
                    .map((Equipment thing) -> t("bilateral.equipment", thing))
                    .toList());
        }
        return String.join(", ", words);
    }

    /** « Le mardi, 9 h – 12 h, jusqu’au 18 décembre 2026 ». */
    static String rule(HoursRule rule) {
        return switch (rule) {
            case HoursRule.Weekly(var day, var from, var to, var since, var until) ->
                t("bilateral.hours.weekly", weekday(day), SlotWords.hours(from, to)) + bounds(since, until);
            case HoursRule.OnDay(var day, var from, var to) ->
                t("bilateral.hours.onDay", date(day), SlotWords.hours(from, to));
            case HoursRule.Absent(var first, var last, var note) ->
                first.equals(last)
                        ? t("bilateral.hours.absent.day", date(first))
                        : t("bilateral.hours.absent", date(first), date(last));
        };
    }

    private static String bounds(@Nullable LocalDate since, @Nullable LocalDate until) {
        return (since == null ? "" : t("bilateral.hours.since", date(since)))
                + (until == null ? "" : t("bilateral.hours.until", date(until)));
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, language());
    }

    private static String date(LocalDate day) {
        return FrenchDates.date(day, language());
    }

    /** « 3 échanges par jour au plus · 15 min libres avant · 15 min après ». */
    static String settings(MeansSettings settings) {
        List<String> words = new ArrayList<>();
        if (settings.mostADay() > 0) {
            words.add(t("bilateral.settings.aDay", settings.mostADay()));
        }
        if (settings.minutesBefore() > 0) {
            words.add(t("bilateral.settings.before", settings.minutesBefore()));
        }
        if (settings.minutesAfter() > 0) {
            words.add(t("bilateral.settings.after", settings.minutesAfter()));
        }
        return words.isEmpty() ? t("bilateral.settings.none") : String.join(" · ", words);
    }
}
