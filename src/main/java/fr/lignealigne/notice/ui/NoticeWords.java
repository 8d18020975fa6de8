package fr.lignealigne.notice.ui;

import static fr.lignealigne.shared.ui.Texts.language;
import static fr.lignealigne.shared.ui.Texts.t;

import fr.lignealigne.account.FrenchZone;
import fr.lignealigne.account.HoursThere;
import fr.lignealigne.notice.Notice;
import fr.lignealigne.shared.FrenchDates;
import java.time.Instant;
import java.time.LocalDate;

/** When notices came, and until when they await; no other class of these pages says a time. */
final class NoticeWords {

    private NoticeWords() {}

    /** What can be done there, with the hour of the reader behind that of Paris. */
    static String awaits(Notice notice, FrenchZone reader) {
        String key = "notice.await." + notice.kind();
        Instant due = notice.dueAt();
        return due == null
                ? t(key, "")
                : t(key, FrenchDates.moment(due, language())) + HoursThere.after(due, reader, language());
    }

    /** « Aujourd’hui », « Hier », « vendredi 29 novembre », and with the year once that is another. */
    static String day(LocalDate day, LocalDate today) {
        if (day.equals(today)) {
            return t("notice.today");
        }
        if (day.equals(today.minusDays(1))) {
            return t("notice.yesterday");
        }
        return day.getYear() == today.getYear()
                ? FrenchDates.dayName(day, language())
                : FrenchDates.date(day, language());
    }
}
